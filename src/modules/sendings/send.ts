import { type Database, inTransaction, schemaOf } from '#platform/database/deed';
import { fileKind, nameOf, type OpenBytes } from '#platform/files/file-kind';
import type { Files } from '#platform/files/files';
import { keepFile, keepLargeFile } from '#platform/files/keep-file';
import { type BeginRefusal, type PartRefusal, refusalToBegin, type Sending } from './sending.ts';
import {
  bytesOnTheirWay,
  insertPart,
  insertSending,
  lockSending,
  makeWhole,
  partsOf,
  removeOlder,
  removeSending,
} from './store.ts';

const dayMs = 86_400_000;

export interface Begun {
  personId: string;
  name: string;
  bytes: number;
  now: Date;
}

export const beginSending = (
  db: Database,
  { personId, name, bytes, now }: Begun,
): Promise<{ id: string } | { refusal: BeginRefusal }> =>
  inTransaction(db, async (tx) => {
    await forgetSendings(tx, now);
    const refusal = refusalToBegin(bytes, await bytesOnTheirWay(tx, personId));
    if (refusal) return { refusal };
    return { id: await insertSending(tx, { personId, name: nameOf(name), bytes, lastAt: now }) };
  });

export interface Part {
  personId: string;
  id: string;
  /** Where it begins in the file. */
  startsAt: number;
  bytes: Uint8Array;
  now: Date;
}

/** `spent` are files that are no longer needed. */
export type Taken =
  | { received: number; isWhole: boolean; spent: readonly string[] }
  | { refusal: PartRefusal; received: number; spent: readonly string[] };

/** Takes the next part; the last one makes it whole. Null when she is sending no such file. */
export const takePart = (db: Database, files: Files, part: Part): Promise<Taken | null> =>
  inTransaction(db, async (tx): Promise<Taken | null> => {
    const sending = await lockSending(tx, part.personId, part.id);
    if (!sending) return null;
    const { received, bytes } = sending;
    const length = part.bytes.length;
    if (part.startsAt !== received || length === 0 || received + length > bytes)
      return { refusal: 'elsewhere', received, spent: [] };
    const sha256 = await keepFile(tx, files, part.bytes);
    await insertPart(tx, sending, { sha256, length, now: part.now });
    if (received + length < bytes) return { received: received + length, isWhole: false, spent: [] };
    return finish(tx, files, sending);
  });

/** All is here: it is looked at as any other file, then kept as one. */
async function finish(tx: Database, files: Files, { id, bytes }: Sending): Promise<Taken> {
  const names = await partsOf(tx, id);
  const open: OpenBytes = () => oneAfterTheOther(files, { network: schemaOf(tx), names });
  const kind = await fileKind(open);
  if (typeof kind !== 'string') {
    await removeSending(tx, id);
    return { refusal: kind.refusal, received: bytes, spent: names };
  }
  await makeWhole(tx, id, { sha256: await keepLargeFile(tx, files, open), kind });
  return { received: bytes, isWhole: true, spent: names };
}

async function* oneAfterTheOther(
  files: Files,
  { network, names }: { network: string; names: readonly string[] },
): AsyncGenerator<Uint8Array> {
  for (const name of names) {
    const bytes = await files.get(network, name);
    if (!bytes) throw new Error(`The part ${name} is gone.`);
    yield bytes;
  }
}

/** Gives one of hers up; answers its files, or null when there is none. */
export const stopSending = (db: Database, personId: string, id: string): Promise<readonly string[] | null> =>
  inTransaction(db, async (tx) => {
    const sending = await lockSending(tx, personId, id);
    if (!sending) return null;
    const names = [...(await partsOf(tx, id)), ...(sending.sha256 ? [sending.sha256] : [])];
    await removeSending(tx, id);
    return names;
  });

/** Those to which nothing came for a day; their files are swept. */
export const forgetSendings = (db: Database, now: Date): Promise<number> =>
  removeOlder(db, new Date(now.getTime() - dayMs));

/** The form for which it was sent takes it, in the transaction that names its file: it is no longer on its way. */
export async function claimSending(tx: Database, personId: string, id: string): Promise<void> {
  if (await lockSending(tx, personId, id)) await removeSending(tx, id);
}
