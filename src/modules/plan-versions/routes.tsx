import { Hono } from 'hono';
import { reaches } from '#modules/groups/rules';
import { measuresOf, planParts } from '#modules/plans';
import type { Ask, Env } from '#platform/http/env';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { type OpenVersion, openVersion, publishedAt } from './open-version.ts';
import { PlansPage } from './pages/PlansPage.tsx';
import { PublicPlanPage } from './pages/PublicPlanPage.tsx';
import { VersionPage } from './pages/VersionPage.tsx';
import { planPath, plansPath, versionPath } from './paths.ts';
import { publishedPlans, versionAt } from './versions-store.ts';

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

routes.get(versionPath(':id', ':number{[1-9][0-9]{0,3}}'), async (c) => drawVersion(c, await openVersion(c)));

async function drawVersion(c: Ask, open: OpenVersion): Promise<Response> {
  const { plan, version, access } = open;
  const before = (await versionAt(c.var.db, plan.id, version.number - 1)) ?? null;
  const page = await pageOf(c);
  const parts = await planParts(c.var, 'read', page, {
    ...asReader(plan.id),
    path: versionPath(plan.id, version.number),
  });
  const seen = { before, parts, measures: measuresIn(c), mayReadDraft: reaches(access, 'read') };
  return c.html(<VersionPage page={page} {...open} {...seen} />);
}

/** What was submitted is changed by nobody. */
const asReader = (id: string) => ({ id, mayWrite: false, maySteer: false });

const measuresIn = (c: Ask): Map<string, string> =>
  new Map(measuresOf(c.var.modules).map(({ name, title }) => [name, title[c.var.lang]]));
