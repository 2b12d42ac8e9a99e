import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fetchFile, type Limits } from '#platform/remote/fetch-file';
import type { FetchRefusal } from '#platform/remote/guarded-request';

/** A file as it is given: by somebody's hand, or from its address. */
export interface GivenFile {
  name: string;
  bytes: () => AsyncIterable<Uint8Array>;
  sha256: string;
  /** Where it is kept for a second reading. */
  kept?: string;
}

const pieceBytes = 64 * 1024;

/** A file whose bytes are here. */
export const fileInMemory = (name: string, bytes: Uint8Array): GivenFile => ({
  name,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  async *bytes() {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
  },
});

export const isAddress = (typed: string): boolean => /^https?:\/\//i.test(typed.trim());

export async function fileAt(
  address: string,
  limits: Limits = {},
): Promise<
  { refusal: null; file: GivenFile; bytes: Uint8Array } | { refusal: FetchRefusal; detail?: string }
> {
  const fetched = await fetchFile(address.trim(), limits);
  if (fetched.refusal !== null) return fetched;
  const { bytes, fileName } = fetched;
  return { refusal: null, bytes, file: fileInMemory(fileName, bytes) };
}

/** A file of this machine, read as often as asked and never whole; null when there is none that may be read. */
export async function fileOnDisk(path: string): Promise<GivenFile | null> {
  try {
    if (!(await stat(path)).isFile()) return null;
    const hash = createHash('sha256');
    for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
    return { name: basename(path), sha256: hash.digest('hex'), bytes: () => createReadStream(path) };
  } catch {
    return null;
  }
}
