import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { menuGroups } from '#platform/menu-groups';
import { defineModule, migrationsFrom } from '#platform/module';
import { documentRoutes, documentsPath } from './document-routes.tsx';
import { documentFiles } from './document-store.ts';
import { examples } from './examples.ts';
import { memberRoutes } from './member-routes.tsx';
import { eraseEnded } from './members-store.ts';
import { groupsPath, publicGroupPath, publicGroupsPath } from './paths.ts';
import { publicRoutes } from './public-routes.tsx';
import { mostMegabytes } from './receive-document.ts';
import { routes } from './routes.tsx';
import { publicGroups } from './store.ts';
import { writeRoutes } from './write-routes.tsx';

const threeYearsMs = 3 * 365 * 86_400_000;

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
    .route('/', routes)
    .route('/', memberRoutes)
    .route('/', documentRoutes)
    .route('/', publicRoutes),
  uploads: [{ path: documentsPath, megabytes: mostMegabytes + 1 }],
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
      erase: (db, now) => eraseEnded(db, new Date(now.getTime() - threeYearsMs)),
    },
  ],
});
