import { Hono } from 'hono';
import { reaches } from '#modules/groups/rules';
import { measuresOf, planParts } from '#modules/plans';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { NotAllowed } from '#platform/http/guard';
import { share } from '#platform/http/keep-pages';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { record } from '#platform/journal';
import { DecisionForm } from './form.ts';
import { type OpenVersion, openVersion, publishedAt } from './open-version.ts';
import { PlansPage } from './pages/PlansPage.tsx';
import { PublicPlanPage } from './pages/PublicPlanPage.tsx';
import { VersionPage } from './pages/VersionPage.tsx';
import { planPath, plansPath, versionPath } from './paths.ts';
import { decideVersion } from './submit-version.ts';
import { publishedPlans, versionAt } from './versions-store.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

routes.get(plansPath, async (c) => {
  const plans = await publishedPlans(c.var.db);
  return share(c, <PlansPage page={await pageOf(c)} plans={plans} />, { seconds: 60 });
});

routes.get(planPath(':plan{[a-z0-9]+(?:-[a-z0-9]+)*}'), async (c) => {
  const { plan, ...published } = await publishedAt(c);
  const page = await pageOf(c);
  const parts = await planParts(c.var, 'read', page, { ...asReader(plan.id), path: planPath(plan.slug) });
  const props = { page, plan, ...published, parts };
  return share(c, <PublicPlanPage {...props} measures={measuresIn(c)} />, { seconds: 60 });
});

routes.get(versionPath(':id', ':number{[1-9][0-9]{0,3}}'), async (c) =>
  drawVersion(c, await openVersion(c), blankForm()),
);

routes.post(versionPath(':id', ':number{[1-9][0-9]{0,3}}'), async (c) => {
  const open = await openVersion(c);
  if (!open.mayDecide) throw new NotAllowed();
  const { db, now, lang } = c.var;
  const t = words(lang);
  const form = await readForm(c, DecisionForm, t.errors);
  if (!form.ok) return drawVersion(c, open, form, 422);
  const { plan, version, viewer } = open;
  const { act, word } = form.data;
  const back = hrefOf(c, versionPath(plan.id, version.number));
  const { refusal } = await submit<'decided'>(db, form.id, async (tx) => {
    const by = { decidedBy: viewer.personId, decider: viewer.name, decidedAt: now };
    const decided = await decideVersion(
      tx,
      { planId: plan.id, number: version.number },
      { state: act, word, ...by },
    );
    if (decided.refusal) return { refusal: decided.refusal };
    const details = { number: version.number };
    await record(tx, { actor: viewer.name, act: `plan.${act}`, subject: plan.id, details }, now);
    return { location: back };
  });
  if (refusal) return drawVersion(c, await openVersion(c), form.refuse(t.refusals[refusal]), 409);
  return goOn(c, back, t.decide.done[act]);
});

async function drawVersion(
  c: Ask,
  open: OpenVersion,
  form: Form,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { plan, version, access } = open;
  const before = (await versionAt(c.var.db, plan.id, version.number - 1)) ?? null;
  const page = await pageOf(c);
  const parts = await planParts(c.var, 'read', page, {
    ...asReader(plan.id),
    path: versionPath(plan.id, version.number),
  });
  const seen = { before, parts, form, measures: measuresIn(c), mayReadDraft: reaches(access, 'read') };
  return c.html(<VersionPage page={page} {...open} {...seen} />, status);
}

/** What was submitted is changed by nobody. */
const asReader = (id: string) => ({ id, mayWrite: false, maySteer: false });

const measuresIn = (c: Ask): Map<string, string> =>
  new Map(measuresOf(c.var.modules).map(({ name, title }) => [name, title[c.var.lang]]));
