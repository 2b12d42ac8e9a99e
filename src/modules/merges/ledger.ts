import { sql } from 'kysely';
import type { Kind } from '#modules/likeness/rules';
import { type DbOf, type Located, schemaOf, tableIn } from '#platform/database/deed';
import type { Tables } from '#platform/database/tables';
import type { Follower } from '#platform/follower';

type Name = keyof Tables & string;
type Row = Record<string, unknown>;

/** One row that a merging changed: the columns that differ; the whole row where it came (no `before`) or went. */
export interface Entry {
  table: Name;
  key: Row;
  before: Row | null;
  after: Row | null;
}

/** The rows about two things, by table and key, as the database writes them in JSON. */
export type Snapshot = Map<string, { table: Name; key: Row; row: Row }>;

/** Photographs all that points to one of two things, and both of them; what stays where it is, is left out. */
export async function snapshot(
  tx: Located,
  { kind, ids, followers }: { kind: Kind; ids: readonly string[]; followers: readonly Follower[] },
): Promise<Snapshot> {
  const moving = followers.filter(({ to, how }) => to === kind && how !== 'stays');
  const byTable = Map.groupBy(moving, ({ table }) => table);
  const tables = [...new Set<Name>([kind, ...byTable.keys()])];
  const keys = await keysOf(tx, tables);
  const taken: Snapshot = new Map();
  for (const table of tables) {
    const own = table === kind ? [sql`id = any(${ids}::uuid[])`] : [];
    const pointing = (byTable.get(table) ?? []).map(({ column, isList }) =>
      isList ? sql`${sql.ref(column)} && ${ids}::uuid[]` : sql`${sql.ref(column)} = any(${ids}::uuid[])`,
    );
    const { rows } = await sql<{
      row: Row;
    }>`select to_jsonb(present) as row from ${tableIn(tx, table)} present
      where ${sql.join([...own, ...pointing], sql` or `)} order by 1`.execute(tx as DbOf<Name>);
    for (const { row } of rows) {
      const key = pick(row, keys.get(table) ?? []);
      taken.set(`${table} ${JSON.stringify(key)}`, { table, key, row });
    }
  }
  return taken;
}

/** What changed between two photographs. */
export function entriesBetween(before: Snapshot, after: Snapshot): Entry[] {
  const entries: Entry[] = [];
  for (const [name, { table, key, row }] of before) {
    const now = after.get(name)?.row ?? null;
    const changed = now && Object.keys(row).filter((column) => !isSame(row[column], now[column]));
    if (now === null) entries.push({ table, key, before: row, after: null });
    else if (changed && changed.length > 0)
      entries.push({ table, key, before: pick(row, changed), after: pick(now, changed) });
  }
  for (const [name, { table, key, row }] of after) {
    if (!before.has(name)) entries.push({ table, key, before: null, after: row });
  }
  return entries;
}

/** The columns of primary keys, by table. */
async function keysOf(tx: Located, tables: readonly Name[]): Promise<Map<Name, string[]>> {
  const found = new Map<Name, string[]>();
  for (const table of tables) {
    const { rows } = await sql<{ column: string }>`select attname as column
      from pg_index join pg_attribute on attrelid = indrelid and attnum = any(indkey)
      where indisprimary and indrelid = to_regclass(${qualified(tx, table)}) order by attnum`.execute(
      tx as DbOf<Name>,
    );
    found.set(
      table,
      rows.map(({ column }) => column),
    );
  }
  return found;
}

export const qualified = (tx: Located, table: Name): string =>
  `${schemaOf(tx)}.${table.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const pick = (row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(columns.map((column) => [column, row[column]]));
