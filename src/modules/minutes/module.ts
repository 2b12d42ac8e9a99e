import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { defineModule, migrationsFrom } from '#platform/module';
import { amendRoutes } from './amend-routes.tsx';
import { examples } from './examples.ts';
import { fileRoutes } from './file-routes.ts';
import { minutesTopic } from './letters.ts';
import { groupPart, notesPart, proposedBlock, publicPart, sittingPart, todoPart } from './parts.tsx';
import { publicRoutes } from './public-routes.tsx';
import { publishRoutes } from './publish-routes.tsx';
import { readingRoutes } from './reading-routes.tsx';
import { routes } from './routes.tsx';
import { settleRoutes } from './settle-routes.tsx';
import { validateRoutes } from './validate-routes.tsx';

export const minutes = defineModule({
  name: 'minutes',
  title: { fr: 'Comptes rendus', en: 'Minutes' },
  purpose: 'together',
  does: {
    fr: 'Les notes d’une réunion deviennent un compte rendu, amendé au vu de tous, puis validé.',
    en: 'The notes of a meeting become minutes, amended in the open, then validated.',
  },
  needs: ['network', 'groups', 'notepads', 'sittings', 'sitting-days', 'decisions'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    { to: 'person', table: 'minutes', column: 'proposedBy', how: 'passes' },
    { to: 'person', table: 'minutes', column: 'validatedBy', how: 'passes' },
    { to: 'person', table: 'minutesAmendment', column: 'personId', how: 'passes' },
    { to: 'person', table: 'minutesAmendment', column: 'decidedBy', how: 'passes' },
    { to: 'person', table: 'minutesReading', column: 'personId', how: 'passes' },
  ],
  routes: new Hono<Env>()
    .route('/', routes)
    .route('/', amendRoutes)
    .route('/', settleRoutes)
    .route('/', validateRoutes)
    .route('/', publishRoutes)
    .route('/', readingRoutes)
    .route('/', fileRoutes)
    .route('/', publicRoutes),
  examples,
  sittingParts: [sittingPart],
  notepadParts: [notesPart],
  groupParts: [todoPart, groupPart, publicPart],
  blocks: [proposedBlock],
  mailTopics: [minutesTopic],
  personalRecords: [
    {
      what: {
        fr: 'Qui a proposé, relu, amendé et validé un compte rendu ; les noms qui y sont écrits',
        en: 'Who proposed, read, amended and validated minutes; the names that are written in them',
      },
      purpose: { fr: 'Garder trace de ce que les groupes ont fait', en: 'To keep track of what groups did' },
      legalBasis: {
        fr: 'Mission d’intérêt public : la gouvernance du réseau',
        en: 'Task in the public interest: the governance of the network',
      },
      kept: {
        fr: 'Tant que le groupe est gardé ; le nom de l’auteur s’efface avec la personne',
        en: 'As long as the group is kept; its author’s name goes with the person',
      },
      recipients: {
        fr: 'Qui peut lire le groupe ; tout le monde quand le compte rendu est publié avec les noms',
        en: 'Whoever may read the group; everybody once the minutes are published with the names',
      },
    },
  ],
});
