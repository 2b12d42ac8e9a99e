import { defineModule, migrationsFrom } from '#platform/module';
import { scopeOf } from '#platform/scope';
import { upkeepBlock } from './block.tsx';
import { examples } from './examples.ts';
import { countWaitingIn, eraseDecided } from './proposal-store.ts';
import { routes } from './routes.tsx';
import { tellUpkeep } from './tell-upkeep.ts';

const yearMs = 365 * 86_400_000;

export const upkeep = defineModule({
  name: 'upkeep',
  title: { fr: 'Tenue des fiches', en: 'Upkeep of pages' },
  needs: ['network'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  routes,
  examples,
  menu: [
    {
      path: '/extranet/espaces',
      label: { fr: 'Espaces', en: 'Spaces' },
      place: 'staff',
      order: 10,
      permission: 'space.edit',
    },
    {
      path: '/extranet/espaces/propositions',
      label: { fr: 'Propositions', en: 'Proposals' },
      place: 'staff',
      order: 11,
      permission: 'space.moderate',
      count: ({ db, viewer }) => countWaitingIn(db, scopeOf(viewer, 'space.moderate')),
    },
  ],
  permissions: {
    'space.moderate': ['coordinator', 'ambassador'],
    'space.settings': ['coordinator'],
  },
  blocks: [upkeepBlock],
  tales: [{ order: 45, title: 'Quelques fiches tenues à jour par leurs équipes', tell: tellUpkeep }],
  personalRecords: [
    {
      what: {
        fr: 'Nom de qui propose un changement, et messages échangés à son sujet',
        en: 'Name of whoever proposes a change, and the messages about it',
      },
      purpose: {
        fr: 'Relire les changements avant qu’ils ne soient publics',
        en: 'Read changes before they are public',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: { fr: 'Un an après la réponse', en: 'One year after the answer' },
      recipients: {
        fr: 'L’équipe de l’espace et l’ambassadeur du territoire',
        en: 'The team of the space and the ambassador of the territory',
      },
      erase: (db, now) => eraseDecided(db, new Date(now.getTime() - yearMs)),
    },
  ],
});
