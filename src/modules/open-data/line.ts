import { linesIn } from '#platform/database/copy-out';
import type { StandardRow } from './standard.ts';

/** What a file that is not made by the database alone is made of: a row of the standard, and what it has no column for. */
export interface Line {
  slug: string;
  fictitious: boolean;
  updatedAt: string;
  priceNote: string | null;
  row: StandardRow;
}

/** Reads the lines that the database writes, as they come. */
export async function* linesOf(rows: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  for await (const line of linesIn(rows)) yield JSON.parse(line);
}

/** A list in JSON, one thing on each line, whatever there are of them. */
export async function* jsonList(things: AsyncIterable<object>): AsyncGenerator<Uint8Array> {
  yield Buffer.from('[');
  let before = '\n';
  for await (const thing of things) {
    yield Buffer.from(before + JSON.stringify(thing));
    before = ',\n';
  }
  yield Buffer.from('\n]\n');
}

/** What stands around things that the database wrote, each after a comma; before the first there is none. */
export async function* between(
  before: string,
  rows: AsyncIterable<Uint8Array>,
  after: string,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(before);
  let skipped = 1;
  for await (const chunk of rows) {
    yield chunk.subarray(skipped);
    skipped = 0;
  }
  yield Buffer.from(after);
}
