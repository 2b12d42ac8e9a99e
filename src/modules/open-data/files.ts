import { sql } from 'kysely';
import type { OpenFile } from './file.ts';
import { jsonTable, standardTable } from './standard-store.ts';

const places = 'lieux-de-mediation-numerique';

/** Every file, in the order in which they are shown. */
export const openFiles: readonly OpenFile[] = [
  {
    path: '/annuaire.csv',
    type: 'text/csv; charset=utf-8; header=present',
    subject: places,
    extension: 'csv',
    read: 'csv',
    question: standardTable,
  },
  {
    path: '/annuaire.json',
    type: 'application/json; charset=utf-8',
    subject: places,
    extension: 'json',
    read: 'lines',
    question: (db, asked) => jsonTable(db, asked, sql`json_strip_nulls(to_json(row))::text`),
    write: (rows) => between('[\n', rows, ']\n'),
  },
];

async function* between(
  before: string,
  rows: AsyncIterable<Uint8Array>,
  after: string,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(before);
  yield* rows;
  yield Buffer.from(after);
}
