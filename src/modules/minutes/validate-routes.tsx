import { Hono } from 'hono';
import { tellOwners } from '#modules/decisions';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { record } from '#platform/journal';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { type ValidateRefusal, validateMinutes } from './change-minutes.ts';
import { fieldsOf, ValidateForm } from './form.ts';
import { tellValidated } from './letters.ts';
import { type Asked, type OpenMinutes, openMinutes, type Read, readOutcomes } from './open-minutes.ts';
import { ValidatePage } from './pages/ValidatePage.tsx';
import { minutesPath } from './paths.ts';
import { words } from './words.ts';

export const validateRoutes = new Hono<Env>();

validateRoutes.get(minutesPath(':sitting', 'valider'), async (c) => {
  const opened = await openMinutes(c, 'steer');
  const read = await readOutcomes(c, opened);
  return draw(c, { opened, read, form: blankForm(shownIn(opened, read)) });
});

validateRoutes.post(minutesPath(':sitting', 'valider'), async (c) => {
  const opened = await openMinutes(c, 'steer');
  const read = await readOutcomes(c, opened);
  const t = words(c.var.lang);
  const form = await readForm(c, ValidateForm(read.asked.map(({ key }) => key)));
  if (!form.ok) return draw(c, { opened, read, form, status: 422 });
  const { group, minutes, viewer, sitting } = opened;
  const actions = [
    ...read.begun.map(({ text }) => ({ text, ownerId: null, dueOn: null })),
    ...answersTo(read, form.data),
  ];
  const agreed = { groupId: group.id, on: read.on, decisions: read.decisions, actions };
  const by = { personId: viewer.personId, now: c.var.now };
  const { refusal, location } = await submit<ValidateRefusal>(c.var.db, form.id, async (tx) => {
    const done = await validateMinutes(tx, minutes.id, { ...agreed, seen: form.data.seen }, by);
    if (done.refusal !== null) return { refusal: done.refusal };
    await tellOwners(tx, done.begun, by);
    const act = { actor: viewer.name, act: 'minutes.validated', subject: minutes.id };
    const details = { groupId: group.id };
    await record(tx, { ...act, details }, by.now);
    if (done.withdrawn !== null)
      await record(
        tx,
        { ...act, act: 'minutes.withdrawn', subject: done.withdrawn, details: { ...details, names: false } },
        by.now,
      );
    const who = { id: viewer.personId, name: viewer.name, now: c.var.now };
    const { decisions } = read;
    await tellValidated(tx, { sitting, group, decisions, isOffline: done.withdrawn !== null }, who);
    return { location: hrefOf(c, minutesPath(sitting.id)) };
  });
  if (!refusal) {
    deliverSoon(c);
    return goOn(c, location, t.done.validated);
  }
  // Drawn from what stands now, with what was answered before: pressed again, it is about what she then reads.
  const latest = await openMinutes(c, 'steer');
  const again = await readOutcomes(c, latest);
  const refused = form.refuse(t.refusals[refusal]);
  const values = {
    ...shownIn(latest, again),
    ...refused.values,
    seen: String(latest.minutes.revision),
  };
  return draw(c, { opened: latest, read: again, form: { ...refused, values }, status: 409 });
});

/** What the text says of who and when, and which text it is. */
const shownIn = ({ minutes }: OpenMinutes, { asked }: Read): Record<string, string> => ({
  ...Object.fromEntries(
    asked.flatMap(({ key, ownerId, dueOn }) => [
      [fieldsOf(key).owner, ownerId ?? ''],
      [fieldsOf(key).due, dueOn ?? ''],
    ]),
  ),
  seen: String(minutes.revision),
});

/** The actions that are new, with who and when as they were answered. */
function answersTo({ asked, members }: Read, said: Record<string, unknown>): Omit<Asked, 'key'>[] {
  const known = new Set(members.map(({ personId }) => personId));
  return asked.map(({ key, text }) => {
    const { owner, due } = fieldsOf(key);
    const ownerId = textOf(said[owner]);
    return {
      text,
      ownerId: ownerId !== null && known.has(ownerId) ? ownerId : null,
      dueOn: textOf(said[due]),
    };
  });
}

const textOf = (said: unknown): string | null => (typeof said === 'string' ? said : null);

interface Drawing {
  opened: OpenMinutes;
  read: Read;
  form: Form;
  status?: 200 | 409 | 422;
}

async function draw(c: Ask, { opened, read, form, status = 200 }: Drawing): Promise<Response> {
  // What is validated is not validated again: its page says so.
  if (opened.minutes.state !== 'proposed' && status === 200)
    return c.redirect(hrefOf(c, minutesPath(opened.sitting.id)), 303);
  return c.html(<ValidatePage page={await pageOf(c)} {...opened} {...read} form={form} />, status);
}
