import { sql } from 'kysely';
import type { Database } from '#platform/database/connect';
import { inTransaction, type Located, schemaOf } from '#platform/database/deed';
import type { Module } from '#platform/module';
import type { Files } from './files.ts';

/** Long enough for any upload, short enough that a disk forgets what people took out. */
const keptMs = 24 * 60 * 60 * 1000;

/**
 * Keeps a file whose name this transaction is about to write in a row. The file is there before the row; should
 * the transaction fail, the file is swept a day later.
 */
export async function keepFile(tx: Database, files: Files, bytes: Uint8Array): Promise<string> {
  await sql`select pg_advisory_xact_lock_shared(${lockOf(tx)})`.execute(tx);
  return files.put(schemaOf(tx), bytes);
}

/** Takes out the files of a network that no row has named for a day, and answers how many. */
export async function sweepFiles(
  db: Database,
  { files, modules, now }: { files: Files; modules: readonly Module[]; now: Date },
): Promise<number> {
  const orphans = await unnamed(db, modules, await files.names(schemaOf(db)));
  const before = new Date(now.getTime() - keptMs);
  let count = 0;
  for (const name of orphans) {
    if (await isOld(files, schemaOf(db), name, before)) count += await takeOut(db, files, modules, name);
  }
  return count;
}

/** Alone with the files: an upload that began is waited for, and looked at again. */
const takeOut = (db: Database, files: Files, modules: readonly Module[], name: string): Promise<number> =>
  inTransaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(${lockOf(tx)})`.execute(tx);
    const isStillUnnamed = (await unnamed(tx, modules, [name])).length > 0;
    if (isStillUnnamed) await files.remove(schemaOf(tx), name);
    return isStillUnnamed ? 1 : 0;
  });

async function unnamed(
  db: Database,
  modules: readonly Module[],
  names: readonly string[],
): Promise<readonly string[]> {
  const lists = await Promise.all(modules.map((module) => module.files?.(db) ?? []));
  const named = new Set(lists.flat());
  return names.filter((name) => !named.has(name));
}

async function isOld(files: Files, network: string, name: string, before: Date): Promise<boolean> {
  const at = await files.putAt(network, name);
  return at !== null && at < before;
}

/** One lock per network: uploads share it. */
const lockOf = (db: Located) => sql`hashtext(${`files of ${schemaOf(db)}`})`;
