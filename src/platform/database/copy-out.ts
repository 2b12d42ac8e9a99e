import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createQueryId, PostgresQueryCompiler, type RawBuilder, type RootOperationNode } from 'kysely';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type Located, networkOf } from './deed.ts';

/** Rows with a header and commas, as RFC 4180 has them; or one column of texts, a line each, as they are. */
export type CopyFormat = 'csv' | 'lines';

/** Lines hold no control character, as JSON never does: with these for signs, nothing in them is ever quoted. */
const options: Record<CopyFormat, string> = {
  csv: 'format csv, header true',
  lines: `format csv, delimiter e'\\x02', quote e'\\x01', escape e'\\x01'`,
};

/**
 * What a question answers, as PostgreSQL itself writes it, in flat memory. It holds a connection until it is read to its
 * end or destroyed: whoever reads it must not wait for somebody slow. A fault of the database destroys it.
 */
export async function copyOut(
  db: Located,
  question: RawBuilder<unknown>,
  format: CopyFormat,
): Promise<Readable> {
  const client = await networkOf(db).pool.connect();
  const rows = client.query(copyTo(`copy (${written(question)}) to stdout (${options[format]})`));
  finished(rows).then(
    () => client.release(),
    // In the middle of its COPY a connection is good for nothing else.
    () => client.release(true),
  );
  return rows;
}

/** The lines of such an answer, as they come. */
export async function* linesIn(rows: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of rows) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() as string;
    yield* lines;
  }
}

/** COPY takes no parameters: each value is written where it stands, quoted by the client's own hand. */
const written = (question: RawBuilder<unknown>): string =>
  new Written().compileQuery(question.toOperationNode() as RootOperationNode, createQueryId()).sql;

class Written extends PostgresQueryCompiler {
  protected override appendValue(value: unknown): void {
    this.append(value === null ? 'null' : pg.escapeLiteral(textOf(value)));
  }
}

function textOf(value: unknown): string {
  if (Array.isArray(value))
    return `{${value.map((one) => `"${textOf(one).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
  return value instanceof Date ? value.toISOString() : String(value);
}
