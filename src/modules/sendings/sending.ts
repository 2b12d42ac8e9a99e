import type { KindRefusal } from '#platform/files/file-kind';

/** A large file on its way. */
export interface Sending {
  id: string;
  personId: string;
  name: string;
  bytes: number;
  /** How many bytes are here. */
  received: number;
  /** Of the whole file, once it was looked at; with its kind. */
  sha256: string | null;
  kind: string | null;
}

const megabyte = 1_000_000;
const mostBytes = 500 * megabyte;
/** What one person may have on its way at once. */
const mostBytesEach = 2 * mostBytes;

export type BeginRefusal = 'tooBig' | 'tooMany';
export type PartRefusal = 'elsewhere' | KindRefusal;

/** Why somebody may not begin to send a file of so many bytes, or null. */
export function refusalToBegin(bytes: number, onItsWay: number): BeginRefusal | null {
  if (bytes > mostBytes) return 'tooBig';
  return onItsWay + bytes > mostBytesEach ? 'tooMany' : null;
}
