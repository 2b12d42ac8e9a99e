import { on } from '#platform/events';
import { findablesChanged } from '#platform/findable';
import { defineModule, migrationsFrom } from '#platform/module';
import { eraseMissed, missedLately } from './count-missed.ts';
import { indicators } from './indicators.ts';
import { catchUp, keepFindables, kindsOf, rebuild } from './keep-findables.ts';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';
import { routes } from './routes.tsx';
import { searchPath, suggestionsPath } from './search.ts';

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
  routes,
  search: {
    path: searchPath,
    field: 'q',
    label: { fr: fr.field, en: en.field },
    suggestions: suggestionsPath,
  },
  personalRecords: [
    {
      what: { fr: fr.records.what, en: en.records.what },
      purpose: { fr: fr.records.purpose, en: en.records.purpose },
      legalBasis: { fr: fr.records.legalBasis, en: en.records.legalBasis },
      kept: { fr: fr.records.kept, en: en.records.kept },
      recipients: { fr: fr.records.recipients, en: en.records.recipients },
      erase: eraseMissed,
    },
  ],
  indicators,
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
      schedule: '* * * * *',
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
    {
      name: 'search missed',
      summary: 'Montre ce que plusieurs personnes ont cherché en vain depuis trente jours.',
      run: async ({ db, now, print }) => {
        const missed = await missedLately(db, now, 30);
        for (const { words, searchers } of missed) print(`${searchers}\t${words}`);
        if (missed.length === 0) print('Rien que plusieurs personnes aient cherché en vain.');
        return 0;
      },
    },
  ],
});
