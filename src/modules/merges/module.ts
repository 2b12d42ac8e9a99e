import { menuGroups } from '#platform/menu-groups';
import { defineModule, migrationsFrom } from '#platform/module';
import { examples } from './examples.ts';
import { listPath } from './kind.ts';
import { routes } from './routes.tsx';
import { forgetMergings } from './store.ts';
import { tellDuplicates } from './tale.ts';

const yearMs = 365 * 86_400_000;

export const merges = defineModule({
  name: 'merges',
  title: { fr: 'Doublons', en: 'Duplicates' },
  purpose: 'register',
  does: {
    fr: 'Deux fiches du même espace n’en font plus qu’une, et l’on peut revenir en arrière.',
    en: 'Two pages of one space become one, and this can be undone.',
  },
  needs: ['network', 'hours', 'accounts', 'likeness'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  routes,
  examples,
  menu: [
    {
      path: listPath,
      label: { fr: 'Doublons', en: 'Duplicates' },
      place: 'staff',
      group: menuGroups.upkeep,
      order: 14,
      permission: 'merge.spaces',
    },
  ],
  permissions: {
    'merge.spaces': ['coordinator', 'ambassador'],
    'merge.all': ['coordinator'],
  },
  tales: [{ order: 95, title: 'Deux fiches écrites deux fois', tell: tellDuplicates }],
  personalRecords: [
    {
      what: {
        fr: 'Ce qu’une réunion de doublons a changé : noms, coordonnées des personnes connues deux fois ; qui a décidé',
        en: 'What a merge of duplicates changed: names and contact details of people known twice; who decided',
      },
      purpose: { fr: 'Pouvoir défaire une erreur', en: 'Be able to undo a mistake' },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: { fr: 'Un an, puis sans les noms', en: 'One year, then without the names' },
      recipients: {
        fr: 'La coordination ; l’ambassade du territoire pour les espaces',
        en: 'The coordination; the ambassador of the territory for spaces',
      },
      erase: (db, now) => forgetMergings(db, new Date(now.getTime() - yearMs)),
    },
  ],
});
