import { on } from '#platform/events';
import { findablesChanged } from '#platform/findable';
import { defineModule, migrationsFrom } from '#platform/module';
import { catchUp, keepFindables, kindsOf, rebuild } from './keep-findables.ts';

export const search = defineModule({
  name: 'search',
  title: { fr: 'Recherche dans tout le site', en: 'Search of the whole site' },
  purpose: 'public',
  does: {
    fr: 'Un seul champ trouve un espace, un atelier, une page, même mal orthographiés.',
    en: 'One field finds a space, a workshop, a page, even misspelt.',
  },
  needs: ['network', 'lookup'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [{ to: 'space', table: 'findable', column: 'spaceId', how: 'stays' }],
  listens: [on(findablesChanged, keepFindables)],
  jobs: [
    {
      name: 'search-rebuild',
      schedule: '50 3 * * *',
      work: async (db, _data, now, { modules }) => {
        await rebuild(db, kindsOf(modules), now);
      },
    },
    {
      name: 'search-catches-up',
      schedule: '*/5 * * * *',
      work: (db, _data, now, { modules }) => catchUp(db, kindsOf(modules), now),
    },
  ],
  commands: [
    {
      name: 'search rebuild',
      summary: 'Écrit de nouveau tout ce que la recherche du site trouve.',
      run: async ({ db, modules, now, print }) => {
        print(`${await rebuild(db, kindsOf(modules), now)} textes dans la recherche.`);
        return 0;
      },
    },
  ],
});
