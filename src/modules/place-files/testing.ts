import {
  isRefused,
  type Reading,
  type ReadingOptions,
  type ReadRow,
  type RefusedRow,
  type Row,
} from './place-file.ts';
import { readPlaces } from './read-places.ts';

/** A file that was read whole. */
export interface Read extends Omit<Reading, 'rows'> {
  all: Row[];
  rows: ReadRow[];
  refused: RefusedRow[];
}

/** Reads a file given as text or bytes; throws when nothing can be read of it. */
export async function readWhole(file: string | Uint8Array, options: ReadingOptions = {}): Promise<Read> {
  const reading = await readPlaces(inPieces(file), options);
  if ('refusal' in reading) throw new Error(`The file is refused: ${reading.refusal}.`);
  const all: Row[] = [];
  for await (const row of reading.rows) all.push(row);
  return {
    ...reading,
    all,
    rows: all.filter((row): row is ReadRow => !isRefused(row)),
    refused: all.filter(isRefused),
  };
}

/** A file as it comes from a disk or from the network, in pieces that end anywhere. */
export async function* inPieces(file: string | Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
