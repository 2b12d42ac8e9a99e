// Reads: findable, commune.
import { type RawBuilder, sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { type Places, statement } from '#platform/database/statement';
import type { Lang } from '#platform/i18n';
import type { Scope } from '#platform/scope';

type Db = DbOf<never, 'findable' | 'commune'>;

/** What the database is asked; nothing asked is null. */
export interface Question {
  /** Text search queries in PostgreSQL's own writing: what must be there, and all that counts. */
  must: string;
  counts: string;
  kinds: readonly string[];
  kind: string | null;
  lang: Lang;
  now: Date;
  /** As JSON: where the reader may do what. */
  scopes: string;
  /** The middle of a commune that was typed. */
  latitude: number | null;
  longitude: number | null;
  limit: number;
  offset: number;
}

/** What was found, as a line of the page shows it; what was looked for stands between two marks. */
export interface Found {
  id: number;
  kind: string;
  lang: Lang;
  path: string;
  title: string;
  snippet: string;
  place: string | null;
  date: Date | null;
}

export type Scopes = readonly ({ permission: string } & Scope)[];

export interface Answered {
  /** How many of each kind, whichever kind is asked. */
  counts: Record<string, number>;
  found: Found[];
}

/** Beyond so many, those left aside are counted together, and are not put in order. */
export const mostMet = 2000;
/** The best of them are put in order by all their words. */
const mostRanked = 60;

/** What surrounds a word that was looked for: two letters that no text has. */
export const marks = ['\u0002', '\u0003'] as const;

interface Row extends Omit<Answered, 'found'> {
  found: (Omit<Found, 'date'> & { date: string | null })[] | null;
}

/** A page of what meets a question, in order, and how many of each kind there are. */
export async function findIn(db: Db, question: Question): Promise<Answered> {
  const [row] = await findRows(db, question);
  return {
    counts: row?.counts ?? {},
    found: (row?.found ?? []).map((each) => ({ ...each, date: each.date ? new Date(each.date) : null })),
  };
}

const headline = `StartSel=${marks[0]}, StopSel=${marks[1]}`;

const findRows = statement<Db, Question, Row>(
  (db, asked) => sql`
    with met as materialized (${met(db, asked)}),
    near as (
      select id, ${lightRank(db, asked)} as light from met
      where ${asked.kind}::text is null or kind = ${asked.kind}::text
      order by light desc, id desc limit ${sql.lit(mostRanked)} + ${asked.offset}::integer
    ),
    page as (
      select id, light + ts_rank_cd('{0.02, 0.3, 0.6, 1}', words, ${asked.counts}::tsquery, 4 | 32) as rank
      from near join ${tableIn(db, 'findable')} using (id)
      order by rank desc, id desc limit ${asked.limit} offset ${asked.offset}
    )
    select
      (select coalesce(json_object_agg(kind, count), '{}') from (select kind, count(*)::int as count from met group by kind) counted) as counts,
      (select json_agg(json_build_object('id', id, 'kind', kind, 'lang', lang, 'path', path, 'place', place, 'date', date,
          'title', ts_headline('public.fr', title, ${asked.counts}::tsquery, ${sql.lit(`${headline}, HighlightAll=true`)}),
          'snippet', ts_headline('public.fr', text, ${asked.counts}::tsquery, ${sql.lit(`${headline}, MaxWords=32, MinWords=18, ShortWord=0`)}))
          order by rank desc, id desc)
        from page join ${tableIn(db, 'findable')} using (id)) as found`,
);

/** All that may be shown to this reader and has what must be there; those whose title says it first. */
const met = (db: Db, asked: Places<Question>): RawBuilder<unknown> => sql`
  (select ${columns} from ${tableIn(db, 'findable')} where titles @@ ${asked.must}::tsquery and ${isShown(asked)}
    limit ${sql.lit(mostMet)})
  union all
  (select ${columns} from ${tableIn(db, 'findable')}
    where words @@ ${asked.must}::tsquery and not titles @@ ${asked.must}::tsquery and ${isShown(asked)}
    limit ${sql.lit(mostMet)})`;

const columns = sql`id, kind, titles, commune_code, date`;

/** Nearly every row is of one of the kinds: « is true » keeps their index from being read through beside that of the words. */
const isShown = (asked: Places<Question>): RawBuilder<unknown> => sql`
  (kind = any(${asked.kinds}::text[])) is true
  and (not is_translated or lang = ${asked.lang}::text)
  and (shown_from is null or shown_from <= ${asked.now}::timestamptz)
  and (shown_until is null or shown_until > ${asked.now}::timestamptz)
  and (permission is null or exists (
    select from jsonb_to_recordset(${asked.scopes}::jsonb) scope(permission text, everywhere boolean, communes text[], epcis text[], spaces uuid[])
    where scope.permission = findable.permission and (not only_there or everywhere
      or commune_code = any(communes) or epci_code = any(epcis) or also_at && (communes || epcis) or space_id = any(spaces))))`;

/**
 * What is known of a row without reading its text: whether its title says all that must be there, and how much of the rest;
 * how near it is to the commune that was typed, and how near its day is to today.
 */
const lightRank = (db: Db, asked: Places<Question>): RawBuilder<number> => sql<number>`
  case when titles @@ ${asked.must}::tsquery then 2 else 0 end
  + 2 * ts_rank('{1, 1, 1, 1}', titles, ${asked.counts}::tsquery)
  + case when titles @@ ${asked.must}::tsquery then 1.0 / (3 + length(titles)) else 0 end
  + case when date is null then 0.1 else 0.3 * exp(-abs(extract(epoch from date - ${asked.now}::timestamptz)) / 15e6) end
  + case when ${asked.latitude}::float8 is null or commune_code is null then 0
      else coalesce((select exp(-2 * ${distance(asked)} ) from ${tableIn(db, 'commune')} commune where commune.code = commune_code), 0) end`;

/** About how far, in units of some 30 km; a comparison needs no more. */
const distance = (asked: Places<Question>): RawBuilder<number> => sql<number>`
  sqrt(power((commune.latitude - ${asked.latitude}::float8) * 111 / 30, 2)
    + power((commune.longitude - ${asked.longitude}::float8) * 78 / 30, 2))`;
