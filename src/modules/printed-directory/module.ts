import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { menuGroups } from '#platform/menu-groups';
import { defineModule, type MenuEntry, migrationsFrom } from '#platform/module';
import { editionRoutes } from './edition-routes.tsx';
import { publicPath, staffPath } from './paths.ts';
import { printCommand } from './print-command.ts';
import { publicRoutes } from './public-routes.tsx';
import { filesOfEditions, forgetBooks, keptEditions, openEdition } from './store.ts';
import { tellEdition } from './tale.ts';
import { textRoutes } from './text-routes.tsx';

const keptYears = 10;

const staffMenu: readonly MenuEntry[] = [
  {
    path: staffPath,
    label: { fr: 'Annuaire imprimé', en: 'Printed directory' },
    place: 'staff',
    order: 60,
    group: menuGroups.network,
    permission: 'print.edit',
  },
];
const publicMenu: readonly MenuEntry[] = [
  {
    path: publicPath,
    label: { fr: 'Annuaire imprimé', en: 'Printed directory' },
    place: 'footer',
    order: 40,
  },
];

export const printedDirectory = defineModule({
  name: 'printed-directory',
  title: { fr: 'Annuaire imprimé', en: 'Printed directory' },
  purpose: 'paper',
  does: {
    fr: 'L’édition de l’année : écrite, figée, numérotée, donnée à l’imprimeur.',
    en: 'The edition of the year: written, frozen, numbered, given to the printer.',
  },
  needs: ['network', 'booklet'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  routes: new Hono<Env>().route('/', editionRoutes).route('/', textRoutes).route('/', publicRoutes),
  examples: {
    year: async (db) => (await openEdition(db))?.year.toString() ?? null,
    file: async (db) => {
      const [latest] = await keptEditions(db);
      return latest ? `annuaire-${latest.year}.pdf` : null;
    },
  },
  permissions: { 'print.edit': ['coordinator'] },
  menu: staffMenu,
  // Nothing leads to a shelf that is empty.
  menuOf: async (db) => ((await keptEditions(db)).length > 0 ? [...staffMenu, ...publicMenu] : staffMenu),
  sitemap: async (db) =>
    (await keptEditions(db)).slice(0, 1).map(({ frozenAt }) => ({ path: publicPath, changedAt: frozenAt })),
  files: filesOfEditions,
  tales: [{ order: 75, title: 'Un annuaire imprimé en préparation', tell: tellEdition }],
  commands: [printCommand],
  personalRecords: [
    {
      what: {
        fr: 'Noms des personnes qui accueillent, imprimés avec leur accord\u00a0; mot d’accueil et sa signature',
        en: 'Names of people who welcome the public, printed with their consent; the editorial and its signature',
      },
      purpose: { fr: 'Dire au public qui l’accueille', en: 'Tell the public who welcomes it' },
      legalBasis: { fr: 'Consentement', en: 'Consent' },
      kept: {
        fr: 'Dix ans après l’impression, hors du fichier public dès que l’accord est repris\u00a0; l’édition garde ensuite son année et son empreinte',
        en: 'Ten years after printing, out of the public file once the agreement is taken back; the edition then keeps its year and its hash',
      },
      recipients: { fr: 'Le public', en: 'The public' },
      erase: (db, now) => forgetBooks(db, yearsBefore(now, keptYears), now),
    },
  ],
});

function yearsBefore(now: Date, years: number): Date {
  const before = new Date(now);
  before.setUTCFullYear(before.getUTCFullYear() - years);
  return before;
}
