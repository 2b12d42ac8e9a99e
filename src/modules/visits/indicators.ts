// Reads: page_month.
import { type RawBuilder, sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import type { Counted, Indicator } from '#platform/indicator';
import type { IsoDate } from '#platform/time';
import { words } from './words.ts';

type Db = DbOf<never, 'pageMonth'>;
type Span = { from: IsoDate; to: IsoDate };

const about = { leastShown: 0, isPublic: true, isPlaced: false } as const;

const visits: Indicator = {
  ...about,
  name: 'visites',
  order: 60,
  title: { fr: 'Visites du site', en: 'Visits of the site' },
  method: {
    fr: 'Une visite commence quand une page est ouverte depuis ailleurs que le site. Ni témoin, ni adresse\u00a0: personne n’est suivi, les robots ne comptent pas.',
    en: 'A visit begins when a page is opened from elsewhere than the site. No cookie, no address: nobody is followed, robots do not count.',
  },
  kinds: {
    title: { fr: 'Par où l’on arrive', en: 'Where people arrive' },
    name: partInWords,
  },
  counts: (db, span) => counted(db, span, { of: sql`kind = 'page'`, sum: sql`arrivals`, by: part }),
};

const pages: Indicator = {
  ...about,
  name: 'pages-lues',
  order: 61,
  title: { fr: 'Pages lues', en: 'Pages read' },
  method: {
    fr: 'Chaque page ouverte compte, même relue.',
    en: 'Each page that is opened counts, even again.',
  },
  kinds: { title: { fr: 'Ce que l’on lit', en: 'What is read' }, name: partInWords },
  counts: (db, span) => counted(db, span, { of: sql`kind = 'page'`, sum: sql`times`, by: part }),
};

const files: Indicator = {
  ...about,
  name: 'telechargements',
  order: 62,
  title: { fr: 'Téléchargements', en: 'Downloads' },
  method: {
    fr: 'Les fichiers pris par des personnes. Ce que des logiciels relisent d’eux-mêmes, flux et calendriers, ne compte pas.',
    en: 'Files taken by people. What programs read again by themselves, feeds and calendars, does not count.',
  },
  kinds: {
    title: { fr: 'Ce que l’on télécharge', en: 'What is downloaded' },
    name: (_lang, path) => path,
  },
  counts: (db, span) => counted(db, span, { of: sql`kind = 'file'`, sum: sql`times`, by: sql`path` }),
};

export const indicators: readonly Indicator[] = [visits, pages, files];

/** The first word of an address; the home page has none. */
const part = sql`split_part(path, '/', 2)`;

async function counted(
  db: Db,
  { from, to }: Span,
  { of, sum, by }: Record<'of' | 'sum' | 'by', RawBuilder<unknown>>,
): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select month, null as "epciCode", ${by} as kind, sum(${sum})::int as count
    from ${tableIn(db, 'pageMonth')} where month between ${from} and ${to} and ${of}
    group by month, ${by}`.execute(db);
  return rows;
}

function partInWords(lang: Lang, name: string): string {
  const t = words(lang);
  if (name === '') return t.home;
  const spaced = name.replaceAll('-', ' ');
  return t.parts[name] ?? spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
