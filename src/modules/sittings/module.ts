import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { defineModule, migrationsFrom } from '#platform/module';
import { examples } from './examples.ts';
import { groupParts } from './group-parts.tsx';
import { notepadPart } from './notepad-part.tsx';
import { pointRoutes } from './point-routes.tsx';
import { sittingRoutes } from './sitting-routes.tsx';
import { documentTies, groupTies } from './ties.ts';

export const sittings = defineModule({
  name: 'sittings',
  title: { fr: 'Réunions des groupes', en: 'Meetings of groups' },
  purpose: 'together',
  does: {
    fr: 'Un groupe fixe ses réunions, écrit leur ordre du jour et prend ses notes au fil des points.',
    en: 'A group sets its meetings, writes their agenda and takes its notes item by item.',
  },
  needs: ['network', 'notepads', 'groups'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    { to: 'person', table: 'sitting', column: 'createdBy', how: 'passes' },
    { to: 'person', table: 'sittingPoint', column: 'proposedBy', how: 'passes' },
  ],
  routes: new Hono<Env>().route('/', sittingRoutes).route('/', pointRoutes),
  examples,
  groupParts,
  groupTies,
  documentTies,
  notepadParts: [notepadPart],
  personalRecords: [
    {
      what: {
        fr: 'Qui a prévu une réunion, proposé un point, ou le présente',
        en: 'Who planned a meeting, proposed an item, or presents it',
      },
      purpose: {
        fr: 'Préparer et tenir les réunions des groupes',
        en: 'Prepare and hold the meetings of groups',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: { fr: 'Aussi longtemps que le groupe', en: 'As long as the group' },
      recipients: {
        fr: 'Les membres du groupe, la coordination',
        en: 'The members of the group, the coordination',
      },
    },
  ],
});
