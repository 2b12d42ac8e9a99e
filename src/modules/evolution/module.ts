import { spaceChanged, spacesAdded } from '#modules/network';
import { on } from '#platform/events';
import { defineModule, migrationsFrom } from '#platform/module';
import { keepNewPresences, keepPresence, mend } from './keep-presence.ts';
import { newSpaces } from './new-spaces.ts';
import { evolutionPath } from './paths.ts';
import { routes } from './routes.tsx';
import { tellEvolution } from './tale.ts';

export const evolution = defineModule({
  name: 'evolution',
  title: { fr: 'Évolution du réseau', en: 'How the network grows' },
  purpose: 'public',
  does: {
    fr: 'Une page publique dit ce qui a ouvert, fermé ou déménagé entre deux dates.',
    en: 'A public page says what opened, closed or moved between two dates.',
  },
  needs: ['network', 'space-page'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  // Two pages of one space were there both; from now on one is.
  follows: [{ to: 'space', table: 'presence', column: 'spaceId', how: 'stays' }],
  listens: [
    on(spacesAdded, (tx, { spaceIds, now }) => keepNewPresences(tx, spaceIds, now)),
    on(spaceChanged, async (tx, { spaceId, fields, now }) => {
      if (fields.includes('status') || fields.includes('communeCode')) await keepPresence(tx, spaceId, now);
    }),
  ],
  routes,
  lists: [newSpaces],
  menu: [
    {
      path: evolutionPath,
      label: { fr: 'Évolution du réseau', en: 'How the network grows' },
      place: 'footer',
      order: 30,
    },
  ],
  sitemap: async () => [{ path: evolutionPath, changedAt: null }],
  jobs: [
    {
      name: 'evolution-mend',
      schedule: '50 3 * * *',
      work: async (db) => {
        await mend(db);
      },
    },
  ],
  tales: [{ order: 55, title: 'Deux ans d’ouvertures', tell: tellEvolution }],
});
