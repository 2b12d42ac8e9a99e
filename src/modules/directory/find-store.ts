// Reads: directory_entry, opening, special_hours.
import { type RawBuilder, sql } from 'kysely';
import { type Coming, comingOf } from '#modules/hours';
import { type DbOf, tableIn } from '#platform/database/deed';
import { type Places, statement } from '#platform/database/statement';
import { arc } from '#platform/geo/arc';
import type { Entry } from './entry.ts';
import { bitOf } from './facets.ts';

type Db = DbOf<never, 'directoryEntry' | 'opening' | 'specialHours'>;

/** What the database is asked; nothing asked is null, or no choice at all. */
export interface Question {
  /** A text search query in PostgreSQL's own writing. */
  words: string | null;
  latitude: number | null;
  longitude: number | null;
  /** How far, as `arcOf` has it. */
  reach: number | null;
  /** The only spaces that may be found. */
  among: readonly string[] | null;
  /** Choices as bits: all of them, one at least of the prices, one at least of the labels. */
  all: number;
  prices: number;
  labels: number;
  now: Date;
  today: string;
  /** From when on an opening counts for this evening, and for Saturday. */
  evening: Date;
  saturday: string;
  saturdayFrom: Date;
  limit: number;
  offset: number;
}

/** An entry as a line of the list shows it. */
export type ListedEntry = Entry & { coming: Coming };

export interface Listing {
  /** The choices of every space that meets all but prices and labels, for the counts. */
  facets: number[];
  /** One page of those that meet everything. */
  spaces: ListedEntry[];
}

/** A page of the list, and what its counts are made of, in one question. */
export async function listEntries(db: Db, question: Question): Promise<Listing> {
  const [row] = await list(db, question);
  // One text is read ten times faster than an array of as many numbers.
  return { facets: row?.facets?.split(' ').map(Number) ?? [], spaces: row?.spaces ?? [] };
}

const list = statement<Db, Question, { facets: string | null; spaces: ListedEntry[] | null }>(
  (db, asked) => sql`
    with ${met(db, asked)},
    page as (
      select space_id, facets, rank, sort_key from met where ${meetsLoose(asked)}
      order by rank, sort_key, space_id limit ${asked.limit} offset ${asked.offset}
    )
    select
      (select string_agg(facets::text, ' ') from met) as facets,
      (select json_agg(json_build_object('spaceId', space_id, 'slug', slug, 'name', name, 'commune', commune, 'phone', phone,
          'facets', page.facets, 'latitude', latitude, 'longitude', longitude, 'fictitious', fictitious,
          'coming', ${comingOf(db, sql`page.space_id`, { now: asked.now, day: asked.today })})
          order by rank, page.sort_key, space_id)
        from page join ${tableIn(db, 'directoryEntry')} entry using (space_id)) as spaces`,
);

/** The identifiers of the spaces that meet everything, in the order of the list. */
export const allMeeting = async (db: Db, question: Question): Promise<string[]> =>
  (await meeting(db, question)).map((row) => row.spaceId);

const meeting = statement<Db, Question, { spaceId: string }>(
  (db, asked) => sql`
    with ${met(db, asked)}
    select space_id as "spaceId" from met where ${meetsLoose(asked)}
    order by rank, sort_key, space_id limit ${asked.limit} offset ${asked.offset}`,
);

/**
 * All that meet everything, as a table to be joined, which `order by rank, sort_key, space_id` puts in the order of the list.
 * Where nothing narrows it, it is read as it stands, without looking at who is open.
 */
export function meetingTable(db: Db, question: Question): RawBuilder<unknown> {
  const { words, latitude, all, prices, labels } = question;
  if (words === null && latitude === null && all + prices + labels === 0)
    return sql`(select space_id, 0 as rank, sort_key from ${tableIn(db, 'directoryEntry')})`;
  const asked = Object.fromEntries(
    Object.entries(question).map(([name, value]) => [name, sql`${value}`]),
  ) as unknown as Asked;
  return sql`(with ${met(db, asked)} select space_id, rank, sort_key from met where ${meetsLoose(asked)})`;
}

type Asked = Places<Question>;

/** The spaces that meet all but prices and labels, as `met`, to be put after `with`. */
const met = (db: Db, asked: Asked): RawBuilder<unknown> => sql`
  open_then as (${openThen(db, asked)}),
  met as materialized (
    select entry.space_id, entry.facets | coalesce(open_then.bits, 0) as facets, ${rankOf(asked)} as rank, sort_key
    from ${tableIn(db, 'directoryEntry')} entry left join open_then using (space_id)
    where (${asked.words}::tsquery is null or words @@ ${asked.words}::tsquery)
      and (${asked.all}::bigint = 0
        or (entry.facets | coalesce(open_then.bits, 0)) & ${asked.all}::bigint = ${asked.all}::bigint)
      and (${asked.latitude}::float8 is null or ${asked.reach}::float8 is null or ${arc(asked)} <= ${asked.reach}::float8)
      and (${asked.among}::uuid[] is null or entry.space_id = any(${asked.among}::uuid[]))
  )`;

const meetsLoose = ({ prices, labels }: Asked): RawBuilder<unknown> => sql`
  (${prices}::bigint = 0 or facets & ${prices}::bigint <> 0)
  and (${labels}::bigint = 0 or facets & ${labels}::bigint <> 0)`;

/** The nearest first when somebody is somewhere; else, with words, those whose name says them all. */
const rankOf = (asked: Asked): RawBuilder<unknown> => sql`
  case when ${asked.latitude}::float8 is not null then ${arc(asked)}
    when ${asked.words}::tsquery is null or names @@ ${asked.words}::tsquery then 0 else 1 end`;

/** Which spaces one may walk into, and when, as bits. */
function openThen(db: Db, { now, today, evening, saturday, saturdayFrom }: Asked): RawBuilder<unknown> {
  const open = (bit: number, day: RawBuilder<unknown>, after: RawBuilder<unknown>) => sql`
    select space_id, ${sql.lit(bit)}::bigint as bit from ${tableIn(db, 'opening')}
    where day = ${day} and ends_at > ${after} and kind = 'open'`;
  return sql`select space_id, bit_or(bit) as bits from (
    ${open(bitOf('ouvert-maintenant'), today, now)} and starts_at <= ${now}
    union all ${open(bitOf('ouvert-soir'), today, evening)}
    union all ${open(bitOf('ouvert-samedi'), saturday, saturdayFrom)}
  ) opening group by space_id`;
}
