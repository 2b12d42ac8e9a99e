import { spaceChanged, spacesAdded } from '#modules/network';
import { on } from '#platform/events';
import { tellFindables } from '#platform/findable';
import { defineModule, migrationsFrom } from '#platform/module';
import { api } from './api.ts';
import { findableSpaces } from './findables.ts';
import { keepEntries, rebuild } from './keep-entries.ts';
import { routes } from './routes.tsx';

export const directory = defineModule({
  name: 'directory',
  title: { fr: 'Annuaire public', en: 'Public directory' },
  purpose: 'public',
  does: {
    fr: 'Le public cherche un espace par commune, par besoin ou sur la carte.',
    en: 'The public looks for a space by commune, by need or on the map.',
  },
  needs: ['network', 'hours', 'map', 'lookup', 'space-page'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [{ to: 'space', table: 'directoryEntry', column: 'spaceId', how: 'stays' }],
  listens: [
    on(spacesAdded, (tx, { spaceIds }) => keepEntries(tx, spaceIds)),
    on(spaceChanged, (tx, { spaceId }) => keepEntries(tx, [spaceId])),
    on(spacesAdded, (tx, { spaceIds: keys, now }) => tellFindables(tx, { kind: findableSpaces, keys, now })),
    on(spaceChanged, (tx, { spaceId, now }) =>
      tellFindables(tx, { kind: findableSpaces, keys: [spaceId], now }),
    ),
  ],
  findables: [findableSpaces],
  routes,
  api,
  menu: [
    { path: '/annuaire', label: { fr: 'Trouver un espace', en: 'Find a space' }, place: 'public', order: 10 },
  ],
  search: { path: '/annuaire', field: 'q', label: { fr: 'Chercher un espace', en: 'Look for a space' } },
  sitemap: async () => [{ path: '/annuaire', changedAt: null }],
  jobs: [
    {
      name: 'directory-rebuild',
      schedule: '40 3 * * *',
      work: async (db, _data, now) => {
        await rebuild(db, now);
      },
    },
  ],
  commands: [
    {
      name: 'directory rebuild',
      summary: 'Écrit de nouveau l’annuaire public à partir du registre des espaces.',
      run: async ({ db, now, print }) => {
        print(`${await rebuild(db, now)} espaces dans l’annuaire.`);
        return 0;
      },
    },
  ],
});
