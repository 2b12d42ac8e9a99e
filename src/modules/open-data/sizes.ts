import { type RawBuilder, sql } from 'kysely';
import { copyOut } from '#platform/database/copy-out';
import type { Database } from '#platform/database/deed';
import type { Asked, FileName, OpenFile } from './file.ts';
import { type Line, linesOf } from './line.ts';
import { countFound, lineTable } from './standard-store.ts';

/** What the page about the files says of them. */
export interface Sample {
  spaces: number;
  bytes: Record<FileName, number>;
  /** The files are larger than what was looked at: their sizes are worked out from it. */
  isEstimated: boolean;
  first: Line[];
}

const looked = 200;
const shown = 4;

/** Looks at the first spaces of every file: a network of a hundred is seen whole, one of many thousands costs no more. */
export async function lookAt(db: Database, files: readonly OpenFile[], asked: Asked): Promise<Sample> {
  const spaces = await countFound(db, asked.found);
  const some = { ...asked, found: firstOf(asked.found, looked) };
  const bytes: Partial<Sample['bytes']> = {};
  for (const file of files) {
    const rows = await copyOut(db, file.question(db, some), file.read);
    const seen = await countBytes(file.write?.(rows, some) ?? rows);
    bytes[file.name] = Math.round(seen * Math.max(1, spaces / looked));
  }
  return {
    spaces,
    bytes: bytes as Sample['bytes'],
    isEstimated: spaces > looked,
    first: await linesIn(db, { ...asked, found: firstOf(asked.found, shown) }),
  };
}

const firstOf = (found: RawBuilder<unknown>, count: number): RawBuilder<unknown> =>
  sql`(select * from ${found} found order by rank, sort_key, space_id limit ${count})`;

async function countBytes(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let bytes = 0;
  for await (const chunk of chunks) bytes += chunk.length;
  return bytes;
}

async function linesIn(db: Database, asked: Asked): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(await copyOut(db, lineTable(db, asked), 'lines'))) lines.push(line);
  return lines;
}
