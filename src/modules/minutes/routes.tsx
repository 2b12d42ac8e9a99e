import { Hono } from 'hono';
import { membersOf } from '#modules/groups';
import { type OpenSitting, openSitting } from '#modules/sittings';
import { langOf } from '#platform/database/language';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { amendmentsOf } from './amendment-store.ts';
import { type ProposeRefusal, proposeMinutes } from './change-minutes.ts';
import { draftOf } from './draft.ts';
import { ProposeForm } from './form.ts';
import { tellProposed } from './letters.ts';
import { openMinutes, readBrief } from './open-minutes.ts';
import { MinutesPage } from './pages/MinutesPage.tsx';
import { ProposePage } from './pages/ProposePage.tsx';
import { minutesPath } from './paths.ts';
import { readersOf } from './reading-store.ts';
import { minutesOf } from './store.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

routes.get(minutesPath(':sitting'), async (c) => {
  const opened = await openMinutes(c, 'read');
  const amendments = await amendmentsOf(c.var.db, opened.minutes.id);
  const readers = await readersOf(c.var.db, opened.minutes);
  const members = await membersOf(c.var.db, opened.group.id);
  const brief = await readBrief(c, opened, opened.minutes.text);
  const shown = { ...opened, amendments, members, readers, brief };
  return c.html(<MinutesPage page={await pageOf(c)} {...shown} />);
});

routes.get(minutesPath(':sitting', 'proposer'), async (c) => {
  const opened = await openSitting(c, 'write');
  const { db } = c.var;
  const [newest] = await minutesOf(db, opened.sitting.id);
  const text = newest?.text ?? (await draftOf(db, opened.sitting));
  return draw(c, opened, { form: blankForm({ text }) });
});

routes.post(minutesPath(':sitting', 'proposer'), async (c) => {
  const opened = await openSitting(c, 'write');
  const { sitting, group, viewer } = opened;
  const t = words(c.var.lang);
  const form = await readForm(c, ProposeForm, t.errors);
  if (!form.ok) return draw(c, opened, { form, status: 422 });
  const by = { personId: viewer.personId, now: c.var.now };
  const { refusal, location } = await submit<ProposeRefusal>(c.var.db, form.id, async (tx) => {
    const made = await proposeMinutes(tx, { sittingId: sitting.id, text: form.data.text }, by);
    if (made.refusal !== null) return { refusal: made.refusal };
    await tellProposed(tx, { sitting, group }, { id: viewer.personId, name: viewer.name, now: c.var.now });
    return { location: hrefOf(c, minutesPath(sitting.id)) };
  });
  if (refusal) return draw(c, opened, { form: form.refuse(t.refusals[refusal]), status: 409 });
  return goOn(c, location, t.done.proposed);
});

async function draw(
  c: Ask,
  opened: OpenSitting,
  { form, status = 200 }: { form: Form; status?: 200 | 409 | 422 },
): Promise<Response> {
  found(opened.sitting.begunAt);
  const lang = await langOf(c.var.db);
  return c.html(<ProposePage page={await pageOf(c)} {...opened} lang={lang} form={form} />, status);
}
