import { readFileSync, writeFileSync } from 'node:fs';
import type pg from 'pg';
import { describeColumns, writeTables } from './describe.ts';
import { type Chapter, migrate } from './migrate.ts';

/**
 * Writes each owner's `tables.ts` from a schema migrated owner by owner, so that each file holds the tables
 * of its owner only. Answers the files that were not as they should be.
 */
export async function refreshTables(
  pool: pg.Pool,
  chapters: readonly Chapter[],
  write: boolean,
): Promise<string[]> {
  const schema = 'tables_probe';
  await pool.query(`drop schema if exists ${schema} cascade`);
  const stale: string[] = [];
  const known = new Set(['migration']);
  for (const [index, { owner }] of chapters.entries()) {
    await migrate(pool, schema, chapters.slice(0, index + 1));
    const columns = await describeColumns(pool, schema);
    const own = columns.filter((column) => !known.has(column.table));
    for (const column of own) known.add(column.table);
    if (own.length === 0) continue;
    const file =
      owner === 'platform' ? 'src/platform/database/platform-tables.ts' : `src/modules/${owner}/tables.ts`;
    if (!isUpToDate(file, writeTables(own, '#platform/database/tables'), write)) stale.push(file);
  }
  await pool.query(`drop schema ${schema} cascade`);
  return stale;
}

function isUpToDate(file: string, text: string, write: boolean): boolean {
  const now = readIfThere(file);
  if (now === text) return true;
  if (write) writeFileSync(file, text);
  return false;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
