import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { defineModule, migrationsFrom } from '#platform/module';
import { examples } from './examples.ts';
import { outcomeBlock } from './outcome-block.tsx';
import { adaptPart, commentPart, proposalsPart, waitingBlock } from './parts.tsx';
import { proposalTopic } from './proposal-mail.ts';
import { proposalRoutes } from './proposal-routes.tsx';
import { routes } from './routes.tsx';

export const resourceProposals = defineModule({
  name: 'resource-proposals',
  title: { fr: 'Ressources à plusieurs', en: 'Resources written together' },
  purpose: 'sharing',
  does: {
    fr: 'Adapter la ressource d’un autre espace, lui proposer ses changements, dire ce qui a bloqué.',
    en: 'Adapt another space’s resource, offer it one’s changes, say what went wrong.',
  },
  needs: ['network', 'accounts', 'resources', 'resource-desk'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    { to: 'person', table: 'resourceProposal', column: 'proposedBy', how: 'passes' },
    { to: 'person', table: 'resourceProposal', column: 'decidedBy', how: 'passes' },
    { to: 'person', table: 'resourceComment', column: 'authorId', how: 'passes' },
  ],
  routes: new Hono<Env>().route('/', routes).route('/', proposalRoutes),
  examples,
  resourceParts: [adaptPart, commentPart, proposalsPart],
  blocks: [waitingBlock, outcomeBlock],
  mailTopics: [proposalTopic],
  personalRecords: [
    {
      what: {
        fr: 'Nom de qui propose, décide ou commente',
        en: 'Name of whoever proposes, decides or comments',
      },
      purpose: { fr: 'Écrire à plusieurs, et se répondre', en: 'Write together, and answer one another' },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: { fr: 'Tant que la ressource existe', en: 'As long as the resource exists' },
      recipients: { fr: 'Les équipes du réseau', en: 'The teams of the network' },
    },
  ],
});
