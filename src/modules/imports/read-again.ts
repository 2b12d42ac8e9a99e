import type { Database } from '#platform/database/connect';
import { fileInMemory } from './given-file.ts';
import type { Import, ImportSource } from './import.ts';
import { type Reader, type ReadImport, readImport } from './read-import.ts';
import { changeSource, dropImport, sourceById } from './store.ts';

interface Again {
  shown: Import;
  bytes: Uint8Array;
  mapping: Record<string, string>;
  by: Reader;
  now: Date;
}

/** Reads a file anew, once its columns were explained: what is remembered of them stays with the source. */
export async function readAgain(
  tx: Database,
  { shown, bytes, mapping, by, now }: Again,
): Promise<ReadImport> {
  const source = (await sourceById(tx, shown.sourceId)) as ImportSource;
  const explained = { ...source, mapping: { ...source.mapping, ...mapping } };
  await changeSource(tx, source.id, { mapping: explained.mapping });
  const file = { ...fileInMemory(shown.fileName, bytes), ...(shown.file ? { kept: shown.file } : {}) };
  await dropImport(tx, shown.id);
  return readImport(tx, { source: explained, file, by, now });
}
