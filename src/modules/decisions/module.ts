import { Hono } from 'hono';
import { zoneOf } from '#platform/database/zone';
import type { Env } from '#platform/http/env';
import { menuGroups } from '#platform/menu-groups';
import { defineModule, migrationsFrom } from '#platform/module';
import { dateOf } from '#platform/time';
import { actionRoutes } from './action-routes.tsx';
import { examples } from './examples.ts';
import { actionsBlock } from './home-block.tsx';
import { decidedPart, openPart, publicPart, todoPart } from './parts.tsx';
import { registerPath } from './paths.ts';
import { actionTopic, remindOwners } from './remind.ts';
import { routes } from './routes.tsx';

export const decisions = defineModule({
  name: 'decisions',
  title: { fr: 'Décisions et actions', en: 'Decisions and actions' },
  purpose: 'together',
  does: {
    fr: 'Le registre de ce que les groupes décident, et de qui fait quoi pour quand.',
    en: 'The register of what groups decide, and of who does what by when.',
  },
  needs: ['network', 'groups'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    { to: 'person', table: 'action', column: 'ownerId', how: 'passes' },
    { to: 'person', table: 'actionStep', column: 'personId', how: 'passes' },
  ],
  routes: new Hono<Env>().route('/', routes).route('/', actionRoutes),
  examples,
  menu: [
    {
      path: registerPath,
      label: { fr: 'Décisions', en: 'Decisions' },
      place: 'staff',
      group: menuGroups.together,
      order: 31,
    },
  ],
  groupParts: [decidedPart, todoPart, openPart, publicPart],
  blocks: [actionsBlock],
  mailTopics: [actionTopic],
  jobs: [
    {
      name: 'action-reminders',
      schedule: '0 7 * * 1-5',
      async work(db, _data, now) {
        await remindOwners(db, { today: dateOf(now, await zoneOf(db)), now });
      },
    },
  ],
  personalRecords: [
    {
      what: {
        fr: 'Qui fait quoi pour quand dans un groupe, et ce qu’elle en a dit',
        en: 'Who does what by when in a group, and what she said of it',
      },
      purpose: {
        fr: 'Tenir ce que les groupes ont décidé',
        en: 'To hold to what groups decided',
      },
      legalBasis: {
        fr: 'Mission d’intérêt public : la gouvernance du réseau',
        en: 'Task in the public interest: the governance of the network',
      },
      kept: {
        fr: 'Tant que la personne est connue du réseau ; son nom s’efface avec elle',
        en: 'As long as the person is known to the network; her name goes with her',
      },
      recipients: {
        fr: 'Qui peut lire le groupe',
        en: 'Whoever may read the group',
      },
    },
  ],
});
