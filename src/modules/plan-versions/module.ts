import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { defineModule, migrationsFrom } from '#platform/module';
import { answerRoutes } from './answer-routes.tsx';
import { examples } from './examples.ts';
import { planTopic } from './letters.ts';
import { decidedPart, publicPart, todoPart, versionsPart, waitingBlock } from './parts.tsx';
import { planPath, plansPath } from './paths.ts';
import { routes } from './routes.tsx';
import { submitRoutes } from './submit-routes.tsx';
import { forgetNames, publishedPlans } from './versions-store.ts';

export const planVersions = defineModule({
  name: 'plan-versions',
  title: { fr: 'Plans soumis et validés', en: 'Plans submitted and validated' },
  purpose: 'together',
  does: {
    fr: 'Un plan se fige, un comité le valide ou le renvoie\u00a0; ce qui change d’une version à l’autre se voit.',
    en: 'A plan is frozen, a committee validates it or sends it back; what changes between versions is shown.',
  },
  needs: ['groups', 'network', 'plan-desk', 'plans'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    { to: 'person', table: 'planVersion', column: 'submittedBy', how: 'passes' },
    { to: 'person', table: 'planVersion', column: 'decidedBy', how: 'passes' },
  ],
  routes: new Hono<Env>().route('/', submitRoutes).route('/', answerRoutes).route('/', routes),
  examples,
  groupParts: [decidedPart, todoPart, publicPart],
  planParts: [versionsPart],
  blocks: [waitingBlock],
  mailTopics: [planTopic],
  sitemap: async (db) => [
    { path: plansPath, changedAt: null },
    ...(await publishedPlans(db)).map(({ slug, decidedAt }) => ({
      path: planPath(slug),
      changedAt: decidedAt,
    })),
  ],
  personalRecords: [
    {
      what: {
        fr: 'Qui a soumis une version d’un plan, et qui y a répondu pour le comité',
        en: 'Who submitted a version of a plan, and who answered it for the committee',
      },
      purpose: { fr: 'Savoir qui a décidé quoi', en: 'Knowing who decided what' },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Task in the public interest' },
      kept: {
        fr: 'Aussi longtemps que le plan ; les noms s’effacent la nuit qui suit l’effacement des personnes du réseau',
        en: 'As long as the plan; names go the night after the network forgot their persons',
      },
      erase: (db) => forgetNames(db),
      recipients: {
        fr: 'Les personnes qui ont accès au groupe, et les membres du comité',
        en: 'Those who have access to the group, and the members of the committee',
      },
    },
  ],
});
