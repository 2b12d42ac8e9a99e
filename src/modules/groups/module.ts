import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { menuGroups } from '#platform/menu-groups';
import { defineModule, migrationsFrom } from '#platform/module';
import { archiveRoutes } from './archive-routes.tsx';
import { documentRoutes } from './document-routes.tsx';
import { documentFiles } from './document-store.ts';
import { examples } from './examples.ts';
import { forgetGroups } from './forget-groups.ts';
import { joinedTopic } from './letters.ts';
import { memberRoutes } from './member-routes.tsx';
import { eraseEnded } from './members-store.ts';
import { groupsPath, publicGroupPath, publicGroupsPath } from './paths.ts';
import { publicRoutes } from './public-routes.tsx';
import { routes } from './routes.tsx';
import { publicGroups } from './store.ts';
import { writeRoutes } from './write-routes.tsx';

const yearMs = 365 * 86_400_000;
const yearsAgo = (years: number, now: Date) => new Date(now.getTime() - years * yearMs);

export const groups = defineModule({
  name: 'groups',
  title: { fr: 'Groupes et comités', en: 'Groups and committees' },
  purpose: 'together',
  does: {
    fr: 'Des personnes de plusieurs structures travaillent ensemble\u00a0: mandat, membres, documents, page publique.',
    en: 'People of several organisations work together: mandate, members, documents, public page.',
  },
  needs: ['network'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    { to: 'person', table: 'groupMember', column: 'personId', how: 'passes' },
    { to: 'person', table: 'groupDocument', column: 'personId', how: 'passes' },
  ],
  routes: new Hono<Env>()
    .route('/', writeRoutes)
    .route('/', archiveRoutes)
    .route('/', routes)
    .route('/', memberRoutes)
    .route('/', documentRoutes)
    .route('/', publicRoutes),
  examples,
  permissions: { 'group.steer': ['coordinator'] },
  menu: [
    {
      path: groupsPath,
      label: { fr: 'Groupes', en: 'Groups' },
      place: 'staff',
      group: menuGroups.together,
      order: 30,
    },
    {
      path: publicGroupsPath,
      label: { fr: 'Groupes et comités', en: 'Groups and committees' },
      place: 'footer',
      order: 6,
    },
  ],
  mailTopics: [joinedTopic],
  files: documentFiles,
  sitemap: async (db) => [
    { path: publicGroupsPath, changedAt: null },
    ...(await publicGroups(db)).map(({ slug }) => ({ path: publicGroupPath(slug), changedAt: null })),
  ],
  personalRecords: [
    {
      what: {
        fr: 'Membres des groupes de travail et des comités\u00a0: nom, adresse électronique, structure représentée, place, dates',
        en: 'Members of working groups and committees: name, e-mail address, organisation, seat, dates',
      },
      purpose: {
        fr: 'Réunir celles et ceux qui animent et pilotent le réseau',
        en: 'To bring together those who animate and steer the network',
      },
      legalBasis: {
        fr: 'Mission d’intérêt public\u00a0: la gouvernance du réseau',
        en: 'Task in the public interest: the governance of the network',
      },
      kept: {
        fr: 'Trois ans après la fin de la place',
        en: 'Three years after the seat ended',
      },
      recipients: {
        fr: 'Les membres du groupe\u00a0; le réseau quand le groupe est ouvert',
        en: 'The members of the group; the network when the group is open',
      },
      erase: (db, now) => eraseEnded(db, yearsAgo(3, now)),
    },
    {
      what: {
        fr: 'Ce qu’un groupe a écrit : réunions, discussions, comptes rendus, décisions, actions, plans, documents, bloc-notes',
        en: 'What a group wrote: meetings, discussions, minutes, decisions, actions, plans, documents, notepads',
      },
      purpose: {
        fr: 'Tenir ce qui a été décidé, et pouvoir en rendre compte',
        en: 'To hold to what was decided, and to be able to account for it',
      },
      legalBasis: {
        fr: 'Mission d’intérêt public : la gouvernance du réseau',
        en: 'Task in the public interest: the governance of the network',
      },
      kept: {
        fr: 'Dix ans après que le groupe est archivé ; un comité, tant qu’un autre groupe garde un plan qu’il a validé',
        en: 'Ten years after the group is archived; a committee, as long as another group keeps a plan that it validated',
      },
      recipients: {
        fr: 'Les membres du groupe ; le réseau quand le groupe est ouvert ; tout le monde pour ce qu’il publie',
        en: 'The members of the group; the network when the group is open; everybody for what it publishes',
      },
      erase: (db, now) => forgetGroups(db, yearsAgo(10, now)),
    },
  ],
});
