// Owns: findable, findable_due.
import { sql } from 'kysely';
import { type DbOf, schemaOf, tableIn } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';

type Db = DbOf<'findable' | 'findableDue'>;

/** What can be found, as a row has it; the words as plain texts. */
export interface Row {
  kind: string;
  key: string;
  lang: Lang;
  isTranslated: boolean;
  path: string;
  title: string;
  text: string;
  spaceId: string | null;
  communeCode: string | null;
  epciCode: string | null;
  alsoAt: readonly string[];
  place: string | null;
  permission: string | null;
  onlyThere: boolean;
  date: Date | null;
  shownFrom: Date | null;
  shownUntil: Date | null;
  titleWords: string;
  placeWords: string;
  textWords: string;
  soughtWords: string;
}

/**
 * Whoever writes what is found of a kind holds it so, with the others; a rebuilding of it waits for them, and they for
 * each part of it. So what it reads is never older than what they wrote.
 */
export async function holdKind(db: Db, kind: string, how: 'with others' | 'alone'): Promise<void> {
  const lock = sql.id(how === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared');
  await sql`select ${lock}(hashtextextended(${`findable ${schemaOf(db)} ${kind}`}, 0))`.execute(db);
}

/** Writes rows, new or changed; those that say the same are left alone. */
export async function writeRows(db: Db, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into ${tableIn(db, 'findable')} as kept (kind, key, lang, is_translated, path, title, text, space_id, commune_code,
      epci_code, also_at, place, permission, only_there, date, shown_from, shown_until, titles, words)
    select kind, key, lang, "isTranslated", path, title, text, "spaceId", "communeCode", "epciCode",
      array(select jsonb_array_elements_text("alsoAt")), place, permission,
      "onlyThere", date, "shownFrom", "shownUntil", strip(to_tsvector('public.fr', "titleWords")),
      setweight(to_tsvector('public.fr', "titleWords"), 'A') || setweight(to_tsvector('public.fr', "placeWords"), 'B')
        || setweight(to_tsvector('public.fr', "textWords"), 'C') || to_tsvector('public.fr', "soughtWords")
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row(kind text, key text, lang text, "isTranslated" boolean,
      path text, title text, text text, "spaceId" uuid, "communeCode" text, "epciCode" text, "alsoAt" jsonb, place text, permission text,
      "onlyThere" boolean, date timestamptz, "shownFrom" timestamptz, "shownUntil" timestamptz, "titleWords" text,
      "placeWords" text, "textWords" text, "soughtWords" text)
    order by kind, key, lang
    on conflict (kind, key, lang) do update set is_translated = excluded.is_translated, path = excluded.path,
      title = excluded.title, text = excluded.text, space_id = excluded.space_id, commune_code = excluded.commune_code,
      epci_code = excluded.epci_code, also_at = excluded.also_at, place = excluded.place, permission = excluded.permission,
      only_there = excluded.only_there, date = excluded.date, shown_from = excluded.shown_from,
      shown_until = excluded.shown_until, titles = excluded.titles, words = excluded.words
    where (kept.is_translated, kept.path, kept.title, kept.text, kept.space_id, kept.commune_code, kept.epci_code, kept.also_at, kept.place,
        kept.permission, kept.only_there, kept.date, kept.shown_from, kept.shown_until, kept.words)
      is distinct from (excluded.is_translated, excluded.path, excluded.title, excluded.text, excluded.space_id,
        excluded.commune_code, excluded.epci_code, excluded.also_at, excluded.place, excluded.permission, excluded.only_there, excluded.date,
        excluded.shown_from, excluded.shown_until, excluded.words)
  `.execute(db);
}

/** Takes out what stood under these keys and is not among what was written. */
export async function removeOthers(
  db: Db,
  kind: string,
  { keys, written }: { keys: readonly string[]; written: readonly Pick<Row, 'key' | 'lang'>[] },
): Promise<void> {
  const names = written.map(({ key, lang }) => `${lang} ${key}`);
  await sql`delete from ${tableIn(db, 'findable')} where kind = ${kind} and key = any(${keys}::text[])
    and not lang || ' ' || key = any(${names}::text[])`.execute(db);
}

/** Takes out the keys of a kind that it does not name any more. */
export async function keepOnlyKeys(db: Db, kind: string, keys: readonly string[]): Promise<void> {
  await sql`delete from ${tableIn(db, 'findable')} found where kind = ${kind}
    and not exists (select from unnest(${keys}::text[]) named (key) where named.key = found.key)`.execute(db);
}

export async function keepOnlyKinds(db: Db, kinds: readonly string[]): Promise<void> {
  await sql`delete from ${tableIn(db, 'findable')} where not kind = any(${kinds}::text[])`.execute(db);
}

/** Notes keys that are to be read, once this transaction is over. */
export async function addDue(db: Db, kind: string, keys: readonly string[]): Promise<void> {
  await sql`insert into ${tableIn(db, 'findableDue')} (kind, key)
    select ${kind}, key from unnest(${keys}::text[]) told (key) on conflict do nothing`.execute(db);
}

export async function forgetDue(db: Db, kind: string, keys: readonly string[]): Promise<void> {
  await sql`delete from ${tableIn(db, 'findableDue')} where kind = ${kind} and key = any(${keys}::text[])`.execute(
    db,
  );
}

/** The keys that are to be read, by kind: those that were noted, and those of what has ceased to be so. */
export async function keysToRead(db: Db, now: Date): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('findableDue')
    .select(['kind', 'key'])
    .union(db.selectFrom('findable').select(['kind', 'key']).where('shownUntil', '<=', now))
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, some]) => [kind, some.map(({ key }) => key)]),
  );
}

/** The kinds of which something is there. */
export async function kindsThere(db: Db): Promise<Set<string>> {
  const rows = await db.selectFrom('findable').distinct().select('kind').execute();
  return new Set(rows.map(({ kind }) => kind));
}

export async function countRows(db: Db): Promise<number> {
  const row = await db
    .selectFrom('findable')
    .select((one) => one.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}
