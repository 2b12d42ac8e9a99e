// Reads: attendance_month, space, commune.
import { sql } from 'kysely';
import { words as agendaWords } from '#modules/agenda/rules';
import type { Theme } from '#modules/meetings/rules';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import type { Counted, Indicator } from '#platform/indicator';
import type { IsoDate } from '#platform/time';
import { words } from './words.ts';
import { leastShown } from './year.ts';

type Db = DbOf<never, 'attendanceMonth' | 'space' | 'commune'>;

const kinds = {
  title: { fr: 'Selon le thème de l’atelier', en: 'By theme of the workshop' },
  name: (lang: Lang, theme: string): string =>
    theme === '' ? words(lang).noTheme : agendaWords(lang).themes[theme as Theme],
};

const people: Indicator = {
  name: 'frequentation',
  order: 10,
  title: { fr: 'Personnes accueillies en atelier', en: 'People welcomed in workshops' },
  method: {
    fr: 'Chaque venue notée sur une liste de présence compte pour une. Un atelier dont la liste n’a pas été tenue ne compte pas.',
    en: 'Each person noted on a list of those who came counts once per workshop. A workshop whose list was not kept does not count.',
  },
  leastShown,
  isPublic: true,
  isPlaced: true,
  kinds,
  counts: (db, span) => counted(db, span, 'people'),
};

const meetings: Indicator = {
  name: 'ateliers-tenus',
  order: 20,
  title: { fr: 'Ateliers tenus', en: 'Workshops held' },
  method: {
    fr: 'Un atelier est tenu dès qu’une personne y a été notée présente.',
    en: 'A workshop was held as soon as one person was noted present.',
  },
  leastShown: 0,
  isPublic: true,
  isPlaced: true,
  kinds,
  counts: (db, span) => counted(db, span, 'meetings'),
};

export const indicators: readonly Indicator[] = [people, meetings];

async function counted(
  db: Db,
  { from, to }: { from: IsoDate; to: IsoDate },
  what: 'people' | 'meetings',
): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select month, epci_code as "epciCode", theme as kind, sum(${sql.ref(what)})::int as count
    from ${tableIn(db, 'attendanceMonth')} counted
      join ${tableIn(db, 'space')} space on space.id = space_id
      join ${tableIn(db, 'commune')} commune on commune.code = commune_code
    where month between ${from} and ${to}
    group by month, epci_code, theme`.execute(db);
  return rows;
}
