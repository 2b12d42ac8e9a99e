// Reads: meeting, series, space, commune.
import { sql } from 'kysely';
import type { Theme } from '#modules/meetings/rules';
import { type Database, type DbOf, tableIn } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import type { Findable, FindableKind } from '#platform/findable';
import type { Lang } from '#platform/i18n';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';
import { meetingPath } from './paths.ts';

type Db = DbOf<never, 'meeting' | 'series' | 'space' | 'commune'>;

/** Workshops and events that are to come: one for each series, by its next date. */
export const findableWorkshops: FindableKind = {
  name: 'ateliers',
  label: { fr: 'Ateliers et événements', en: 'Workshops and events' },
  order: 20,
  keys: async (db, now) => (await comingSeries(db, { now })).map(({ id }) => id),
  async read(db, keys, now) {
    const lang = await langOf(db);
    return (await comingSeries(db, { now, among: keys })).map((one) => findableOf(one, lang));
  },
};

/** The series of a space, whose page may have opened, closed or moved. */
export async function seriesOfSpace(db: Db, spaceId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('meeting')
    .distinct()
    .select('seriesId')
    .where('spaceId', '=', spaceId)
    .execute();
  return rows.map(({ seriesId }) => seriesId);
}

interface Coming {
  id: string;
  number: number;
  title: string;
  startsAt: Date;
  endsAt: Date;
  summary: string | null;
  description: string | null;
  conditions: string | null;
  theme: Theme | null;
  place: string | null;
  spaceId: string | null;
  spaceName: string | null;
  communeCode: string | null;
  communeName: string | null;
  epciCode: string | null;
}

/** Series that the public sees, with their next date that takes place. */
async function comingSeries(
  db: Database,
  { now, among = null }: { now: Date; among?: readonly string[] | null },
): Promise<Coming[]> {
  const { rows } = await sql<Coming>`
    select series.id, number, coalesce(next.title, series.title) as title, starts_at, ends_at, series.summary, series.description,
      series.conditions, theme, coalesce(next.place, series.place) as place, space.id as space_id, space.name as space_name,
      commune.code as commune_code, commune.name as commune_name, commune.epci_code
    from ${tableIn(db, 'series')} series
      cross join lateral (select * from ${tableIn(db, 'meeting')} meeting
        where series_id = series.id and status = 'planned' and ends_at > ${now} order by starts_at, id limit 1) next
      left join ${tableIn(db, 'space')} space on space.id = next.space_id
      left join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code
    where series.status = 'published' and (space.id is null or space.status = 'published')
      and (${among}::uuid[] is null or series.id = any(${among}::uuid[]))
  `.execute(db);
  return rows;
}

function findableOf(next: Coming, lang: Lang): Findable {
  const { id, spaceId, communeCode, communeName, epciCode, theme } = next;
  const where = [next.place, next.spaceName, communeName].filter(Boolean).join(', ');
  const said = [next.summary, next.description, next.conditions, where];
  return {
    key: id,
    lang,
    path: meetingPath(next),
    title: next.title,
    text: said.filter(Boolean).join('\n'),
    sought: `atelier workshop ${theme ? `${fr.themes[theme]} ${en.themes[theme]}` : ''}`,
    at: {
      ...(spaceId ? { spaceId } : {}),
      ...(communeCode ? { communeCode } : {}),
      ...(epciCode ? { epciCode } : {}),
    },
    place: communeName,
    readers: 'everybody',
    date: next.startsAt,
    until: next.endsAt,
  };
}
