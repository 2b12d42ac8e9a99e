import { sql } from 'kysely';
import { type Located, schemaOf, tableIn } from './deed.ts';
import type { Tables } from './tables.ts';

/** The tables whose rows have an address of their own. */
type Addressed = { [Name in keyof Tables]: 'slug' extends keyof Tables[Name] ? Name : never }[keyof Tables] &
  string;

/**
 * The slugs of a table that begin so and are taken, until the transaction ends: of two rows that are written at once under one
 * title, the second waits for the first.
 */
export async function slugsTaken(tx: Located, table: Addressed, beginning: string): Promise<Set<string>> {
  await sql`select pg_advisory_xact_lock(hashtext(${`${schemaOf(tx)} ${table} ${beginning}`}))`.execute(tx);
  const { rows } = await sql<{ slug: string }>`
    select slug from ${tableIn(tx, table)} where slug >= ${beginning} and slug < ${`${beginning}~`}`.execute(
    tx,
  );
  return new Set(rows.map(({ slug }) => slug));
}
