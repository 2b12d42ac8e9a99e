import { sql } from 'kysely';
import { type Database, tableIn } from '#platform/database/deed';
import { type Entry, isSame, qualified } from './ledger.ts';

type Row = Record<string, unknown>;

/** What was not given back, because somebody changed it since. */
export interface Left {
  table: Entry['table'];
  columns: string[];
}

/** Gives each row what it had; what was changed since stays as it is, and is answered. */
export async function giveBack(tx: Database, entries: readonly Entry[]): Promise<Left[]> {
  const left: Left[] = [];
  for (const entry of entries) {
    const columns = await giveRowBack(tx, entry);
    if (columns.length > 0) left.push({ table: entry.table, columns });
  }
  return left;
}

async function giveRowBack(tx: Database, { table, key, before, after }: Entry): Promise<string[]> {
  const now = await rowNow(tx, table, key);
  if (before === null) {
    if (!isSame(now, after)) return now === null ? [] : Object.keys(key);
    await sql`delete from ${tableIn(tx, table)} where ${under(tx, table, key)}`.execute(tx);
    return [];
  }
  if (after === null) {
    if (now !== null) return Object.keys(key);
    await write(tx, table, before);
    return [];
  }
  if (now === null) return Object.keys(before);
  const generated = await generatedIn(tx, table);
  const own = Object.keys(before).filter((column) => !generated.includes(column));
  const same = own.filter((column) => isSame(now[column], after[column]));
  if (same.length > 0) await restore(tx, { table, key, before }, same);
  return own.filter((column) => !same.includes(column) && column !== 'updated_at');
}

async function rowNow(tx: Database, table: Entry['table'], key: Row): Promise<Row | null> {
  const { rows } = await sql<{ row: Row }>`select to_jsonb(present) as row from ${tableIn(tx, table)} present
    where ${under(tx, table, key)}`.execute(tx);
  return rows[0]?.row ?? null;
}

async function write(tx: Database, table: Entry['table'], row: Row): Promise<void> {
  const generated = await generatedIn(tx, table);
  const columns = sql.join(
    Object.keys(row)
      .filter((column) => !generated.includes(column))
      .map((column) => sql.id(column)),
  );
  await sql`insert into ${tableIn(tx, table)} (${columns}) select ${columns} from ${read(tx, table, row)}`.execute(
    tx,
  );
}

async function restore(
  tx: Database,
  { table, key, before }: Pick<Entry, 'table' | 'key' | 'before'>,
  names: readonly string[],
): Promise<void> {
  const columns = sql.join(names.map((name) => sql.id(name)));
  await sql`update ${tableIn(tx, table)} set (${columns}) = (select ${columns} from ${read(tx, table, before ?? {})})
    where ${under(tx, table, key)}`.execute(tx);
}

/** A row of JSON with the types of its table. */
const read = (tx: Database, table: Entry['table'], row: Row) =>
  sql`jsonb_populate_record(null::${tableIn(tx, table)}, ${JSON.stringify(row)}::jsonb)`;

function under(tx: Database, table: Entry['table'], key: Row) {
  const columns = sql.join(Object.keys(key).map((column) => sql.id(column)));
  return sql`(${columns}) = (select ${columns} from ${read(tx, table, key)})`;
}

/** The columns that the database writes itself. */
async function generatedIn(tx: Database, table: Entry['table']): Promise<string[]> {
  const { rows } = await sql<{ column: string }>`select attname as column from pg_attribute
    where attrelid = to_regclass(${qualified(tx, table)}) and attgenerated <> ''`.execute(tx);
  return rows.map(({ column }) => column);
}
