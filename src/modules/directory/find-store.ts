// Reads: directory_entry, opening, special_hours.
import { type RawBuilder, sql } from 'kysely';
import { type Coming, comingOf, type Moment } from '#modules/hours';
import type { Slot } from '#modules/hours/rules';
import { type DbOf, tableIn } from '#platform/database/deed';
import { dateOf } from '#platform/time';
import { arc, arcOf } from './arc.ts';
import type { Entry } from './entry.ts';
import { bitOf } from './facets.ts';

type Db = DbOf<never, 'directoryEntry' | 'opening' | 'specialHours'>;

export interface Question {
  /** A text search query in PostgreSQL's own writing, or null for no words. */
  words: string | null;
  /** The same, for names and communes only: those come first. */
  named: string | null;
  from: { latitude: number; longitude: number } | null;
  km: number | null;
  /** Choices as bits: all of them, and one at least of each set. */
  all: number;
  any: readonly number[];
  slots: Record<'now' | 'evening' | 'saturday', Slot>;
  moment: Moment;
  limit: number;
  offset: number;
}

/** An entry as a line of the list shows it. */
export type ListedEntry = Omit<Entry, 'facets'> & { facets: number; coming: Coming };

export interface Listing {
  /** The choices of every space that meets all but the `any` sets, for the counts. */
  facets: number[];
  /** One page of those that meet everything. */
  spaces: ListedEntry[];
}

/** A page of the list, and what its counts are made of, in one question. */
export async function listEntries(db: Db, question: Question): Promise<Listing> {
  const { rows } = await sql<{ facets: string | null; spaces: ListedEntry[] | null }>`
    with ${met(db, question)},
    page as (
      select space_id, facets, rank, sort_key from met
      where ${holdsAny(question.any)}
      order by rank, sort_key, space_id
      limit ${question.limit} offset ${question.offset}
    )
    select
      (select string_agg(facets::text, ' ') from met) as facets,
      (select json_agg(json_build_object('spaceId', space_id, 'slug', slug, 'name', name, 'commune', commune, 'phone', phone,
          'facets', page.facets, 'latitude', latitude, 'longitude', longitude, 'fictitious', fictitious,
          'coming', ${comingOf(db, sql`page.space_id`, question.moment)})
          order by rank, page.sort_key, space_id)
        from page join ${tableIn(db, 'directoryEntry')} entry using (space_id)) as spaces
  `.execute(db);
  const [row] = rows;
  // One text is read ten times faster than an array of as many numbers.
  return { facets: row?.facets?.split(' ').map(Number) ?? [], spaces: row?.spaces ?? [] };
}

/** The spaces that meet all but the `any` sets, as `met`, to be put after `with`. */
const met = (db: Db, question: Question): RawBuilder<unknown> => sql`
  open_then as (${openThen(db, question.slots)}),
  met as materialized (
    select entry.space_id, entry.facets | coalesce(open_then.bits, 0) as facets, ${rankOf(question)} as rank, sort_key
    from ${tableIn(db, 'directoryEntry')} entry left join open_then using (space_id)
    where ${isMet(question)}
  )`;

/** The identifiers of all the spaces that meet everything, in the order of the list. */
export async function allMeeting(db: Db, question: Question, limit: number): Promise<string[]> {
  const { rows } = await sql<{ spaceId: string }>`
    with ${met(db, question)}
    select space_id from met where ${holdsAny(question.any)} order by rank, sort_key, space_id limit ${limit}
  `.execute(db);
  return rows.map((row) => row.spaceId);
}

/** How many spaces one may walk into now. */
export async function countOpen(db: Db, { now, zone }: Moment): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${tableIn(db, 'directoryEntry')} join ${tableIn(db, 'opening')} using (space_id)
    where day = ${dateOf(now, zone)} and ends_at > ${now} and starts_at <= ${now} and kind = 'open'
  `.execute(db);
  return rows[0]?.count ?? 0;
}

/** Which spaces one may walk into, and when, as bits. */
function openThen(db: Db, slots: Question['slots']): RawBuilder<unknown> {
  const during = ({ day, after, before }: Slot, bit: number) => sql`
    select space_id, ${sql.lit(bit)}::bigint as bit from ${tableIn(db, 'opening')}
    where day = ${day} and ends_at > ${after} and kind = 'open' ${before ? sql`and starts_at <= ${before}` : sql``}`;
  return sql`select space_id, bit_or(bit) as bits from (
    ${during(slots.now, bitOf('ouvert-maintenant'))}
    union all ${during(slots.evening, bitOf('ouvert-soir'))}
    union all ${during(slots.saturday, bitOf('ouvert-samedi'))}
  ) opening group by space_id`;
}

function isMet({ words, from, km, all }: Question): RawBuilder<unknown> {
  const conditions = [sql`true`];
  if (words !== null) conditions.push(sql`words @@ ${words}::tsquery`);
  if (all > 0)
    conditions.push(sql`(entry.facets | coalesce(open_then.bits, 0)) & ${all}::bigint = ${all}::bigint`);
  if (from && km !== null) conditions.push(sql`${arc(from)} <= ${arcOf(km)}::float8`);
  return sql.join(conditions, sql` and `);
}

const holdsAny = (sets: readonly number[]): RawBuilder<unknown> =>
  sql.join([sql`true`, ...sets.map((set) => sql`facets & ${set}::bigint <> 0`)], sql` and `);

/** The nearest first when somebody is somewhere; else, with words, those whose name says them all. */
function rankOf({ from, named }: Question): RawBuilder<unknown> {
  if (from) return arc(from);
  return named === null ? sql`0` : sql`case when words @@ ${named}::tsquery then 0 else 1 end`;
}
