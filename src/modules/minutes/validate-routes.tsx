import { Hono } from 'hono';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { type ValidateRefusal, validateMinutes } from './change-minutes.ts';
import { fieldsOf, ValidateForm } from './form.ts';
import { type OpenMinutes, openMinutes, type Read, readOutcomes } from './open-minutes.ts';
import { ValidatePage } from './pages/ValidatePage.tsx';
import { minutesPath } from './paths.ts';
import { words } from './words.ts';

export const validateRoutes = new Hono<Env>();

validateRoutes.get(minutesPath(':sitting', 'valider'), async (c) => {
  const opened = await openMinutes(c, 'steer');
  const read = await readOutcomes(c, opened);
  const values = Object.fromEntries(
    read.outcomes.actions.flatMap(({ ownerId, dueOn }, rank) => [
      [fieldsOf(rank).owner, ownerId ?? ''],
      [fieldsOf(rank).due, dueOn ?? ''],
    ]),
  );
  return draw(c, { opened, read, form: blankForm({ ...values, seen: String(opened.minutes.revision) }) });
});

validateRoutes.post(minutesPath(':sitting', 'valider'), async (c) => {
  const opened = await openMinutes(c, 'steer');
  const read = await readOutcomes(c, opened);
  const t = words(c.var.lang);
  const form = await readForm(c, ValidateForm(read.outcomes.actions.length));
  if (!form.ok) return draw(c, { opened, read, form, status: 422 });
  const said: Record<string, unknown> = form.data;
  const known = new Set(read.members.map(({ personId }) => personId));
  const actions = read.outcomes.actions.map(({ text }, rank) => {
    const { owner, due } = fieldsOf(rank);
    const ownerId = textOf(said[owner]);
    return {
      text,
      ownerId: ownerId !== null && known.has(ownerId) ? ownerId : null,
      dueOn: textOf(said[due]),
    };
  });
  const { group, minutes, viewer, sitting } = opened;
  const agreed = { groupId: group.id, on: read.on, decisions: read.outcomes.decisions, actions };
  const by = { personId: viewer.personId, now: c.var.now };
  const { refusal, location } = await submit<ValidateRefusal>(c.var.db, form.id, async (tx) => {
    const { refusal: why } = await validateMinutes(tx, minutes.id, { ...agreed, seen: form.data.seen }, by);
    return why ? { refusal: why } : { location: hrefOf(c, minutesPath(sitting.id)) };
  });
  if (refusal) return draw(c, { opened, read, form: form.refuse(t.refusals[refusal]), status: 409 });
  return goOn(c, location, t.done.validated);
});

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
