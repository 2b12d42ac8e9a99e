import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { type Database, inTransaction, schemaOf } from '#platform/database/deed';
import { attachedFiles } from '#platform/mail/store';
import type { Module } from '#platform/module';
import type { OpenBytes } from './file-kind.ts';
import type { Files } from './files.ts';
import { filesLock } from './files-lock.ts';
import { noteUnnamed, nothingIsUnknown, seeNamed } from './unnamed-files.ts';

/**
 * Keeps a file whose name this transaction is about to write in a row. The file is there before the row; should
 * the transaction fail, the file is swept a day later.
 */
export const keepFile = (tx: Database, files: Files, bytes: Uint8Array): Promise<string> =>
  keepBy(tx, (network) => files.put(network, bytes));

/** The same for a file that is too large to be held. */
export const keepLargeFile = (tx: Database, files: Files, open: OpenBytes): Promise<string> =>
  keepBy(tx, (network) => files.putLarge(network, open));

async function keepBy(tx: Database, put: (network: string) => Promise<string>): Promise<string> {
  await sql`select pg_advisory_xact_lock_shared(hashtext(${filesLock(schemaOf(tx))}))`.execute(tx);
  const name = await put(schemaOf(tx));
  await seeNamed(tx, name);
  return name;
}

/**
 * The same for a file that was put there before the transaction began, so that no row waits for a slow store. False when
 * it is there no more: nothing named it for a day.
 */
export async function nameFile(tx: Database, files: Files, name: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock_shared(hashtext(${filesLock(schemaOf(tx))}))`.execute(tx);
  if (!(await files.has(schemaOf(tx), name))) return false;
  await seeNamed(tx, name);
  return true;
}

/** Takes out the files of a network that no row has named for a day, and answers how many. */
export async function sweepFiles(
  db: Database,
  { files, modules, now }: { files: Files; modules: readonly Module[]; now: Date },
): Promise<number> {
  if (!(await nothingIsUnknown(db, modules))) return 0;
  const orphans = await unnamed(db, modules, await files.names(schemaOf(db)));
  let count = 0;
  for (const name of await noteUnnamed(db, orphans, now))
    count += (await takeOut(db, { files, modules }, [name]))?.length ?? 0;
  return count;
}

/**
 * Takes files out at once, those that no row names any more. While a backup or an upload holds the files it waits, a
 * second at most; answers what is still there and unnamed, which the next call or the sweep takes out.
 */
export async function removeFiles(
  db: Database,
  { files, modules }: { files: Files; modules: readonly Module[] },
  names: readonly string[],
): Promise<readonly string[]> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (await takeOut(db, { files, modules }, names)) return [];
    await setTimeout(betweenTriesMs);
  }
  return unnamed(db, modules, names);
}

const mostTries = 10;
const betweenTriesMs = 100;

/** Alone with the files, or not now: while we waited for a backup to end, uploads would wait behind us. */
const takeOut = (
  db: Database,
  { files, modules }: { files: Files; modules: readonly Module[] },
  names: readonly string[],
): Promise<readonly string[] | null> =>
  inTransaction(db, async (tx) => {
    const { rows } = await sql<{ isAlone: boolean }>`
      select pg_try_advisory_xact_lock(hashtext(${filesLock(schemaOf(tx))})) as is_alone`.execute(tx);
    if (!rows[0]?.isAlone) return null;
    const out = await unnamed(tx, modules, names);
    for (const name of out) await files.remove(schemaOf(tx), name);
    return out;
  });

/** Modules name those that their rows show, mail those that have still to leave with it. */
async function unnamed(
  db: Database,
  modules: readonly Module[],
  names: readonly string[],
): Promise<readonly string[]> {
  const lists = await Promise.all(
    [attachedFiles, ...modules.flatMap(({ files }) => files ?? [])].map((of) => of(db)),
  );
  const named = new Set(lists.flat());
  return names.filter((name) => !named.has(name));
}
