import { Hono } from 'hono';
import { z } from 'zod';
import { allGroups } from '#modules/groups';
import type { Group } from '#modules/groups/rules';
import { draftPath } from '#modules/plan-desk/rules';
import { openPlanOf, publishPlan, withMeasures } from '#modules/plans';
import { type Database, inTransaction } from '#platform/database/deed';
import { choice, lines, optional } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { NotAllowed } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { record } from '#platform/journal';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { tellStep } from './letters.ts';
import { SubmitPage } from './pages/SubmitPage.tsx';
import { publishPath, submitPath, versionPath } from './paths.ts';
import { type SubmissionRefusal, submitVersion } from './submit-version.ts';
import { longestNote } from './version.ts';
import { words } from './words.ts';

export const submitRoutes = new Hono<Env>();

const SubmitForm = z.object({
  committee: z.uuid('unknownChoice'),
  note: optional(lines(longestNote)).transform((text) => text ?? ''),
});

submitRoutes.get(submitPath(':id'), async (c) => draw(c, await openPlanOf(c, 'write'), blankForm()));

submitRoutes.post(submitPath(':id'), async (c) => {
  const open = await openPlanOf(c, 'write');
  const { db, now, lang } = c.var;
  const t = words(lang);
  const form = await readForm(c, SubmitForm, t.errors);
  if (!form.ok) return draw(c, open, form, 422);
  const committeeId = form.data.committee;
  const committees = await committeesAtWork(db);
  if (!committees.some(({ id }) => id === committeeId))
    return draw(c, open, form.reject({ committee: t.errors.unknownChoice as string }), 422);
  const { plan, viewer } = open;
  const { refusal, location } = await submit<SubmissionRefusal>(db, form.id, async (tx) => {
    const submitted = await submitVersion(tx, plan.id, {
      ...{ committeeId, note: form.data.note, by: viewer, now },
      measure: (content) => withMeasures({ ...c.var, db: tx }, content),
    });
    if (submitted.refusal) return { refusal: submitted.refusal };
    const committee = committees.find(({ id }) => id === committeeId);
    const step = { state: 'submitted' as const, word: form.data.note || null, decidedAt: now };
    if (committee)
      await tellStep(
        tx,
        { plan, group: open.group, committee, version: submitted },
        { ...step, personId: viewer.personId, name: viewer.name },
      );
    return { location: hrefOf(c, versionPath(plan.id, submitted.number)) };
  });
  if (refusal) return draw(c, open, form.refuse(t.refusals[refusal]), 409);
  deliverSoon(c);
  return goOn(c, location, t.submit.done);
});

const PublishForm = z.object({ act: choice(['publish', 'withdraw']) });

submitRoutes.post(publishPath(':id'), async (c) => {
  const { plan, access, viewer } = await openPlanOf(c, 'read');
  if (access !== 'steer') throw new NotAllowed();
  const form = await readForm(c, PublishForm);
  const back = hrefOf(c, draftPath(plan.id));
  if (!form.ok) return c.redirect(back, 303);
  const isPublic = form.data.act === 'publish';
  await inTransaction(c.var.db, async (tx) => {
    await publishPlan(tx, plan.id, isPublic);
    if (plan.isPublic === isPublic) return;
    const act = { actor: viewer.name, act: isPublic ? 'plan.published' : 'plan.withdrawn', subject: plan.id };
    await record(tx, act, c.var.now);
  });
  return goOn(c, back, words(c.var.lang).lines.done[form.data.act]);
});

/** Any of them, whether or not she reads it: her group knows to whom it reports. */
const committeesAtWork = async (db: Database): Promise<Group[]> =>
  (await allGroups(db)).filter(({ kind, archivedAt }) => kind === 'committee' && archivedAt === null);

type Open = Awaited<ReturnType<typeof openPlanOf>>;

async function draw(
  c: Ask,
  { plan, group }: Open,
  form: Form,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const page = await pageOf(c);
  return c.html(
    <SubmitPage {...{ page, plan, group, form }} committees={await committeesAtWork(c.var.db)} />,
    status,
  );
}
