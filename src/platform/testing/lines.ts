import pg from 'pg';
import { inject } from 'vitest';

/**
 * One test file after the other. PostgreSQL refuses to copy a template that somebody else is copying, and what all stand on is
 * made once. Whoever tells the demonstration or makes the template joins the line of copies meanwhile; never the other way round.
 */
export async function inLine(
  queue: 'tale' | 'template' | 'copies',
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgres') });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [queue]);
    await work(client);
  } finally {
    await client.end();
  }
}

/** Quicker than through the log, which copies page by page. */
export const copyDatabase = (client: pg.Client, from: string, to: string): Promise<unknown> =>
  client.query(`create database ${to} template ${from} strategy file_copy`);

/**
 * A database made by the first file that asks; those that ask meanwhile wait in its line. Its name comes last: a making that
 * fails is tried again, and fails, in each file that asks for it.
 */
export async function madeOnce(
  name: string,
  { line, from, make }: { line: 'tale' | 'template'; from: string; make: (begun: string) => Promise<void> },
): Promise<string> {
  await inLine(line, async (client) => {
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rows.length > 0) return;
    const begun = `${name}_begun`;
    await client.query(`drop database if exists ${begun} with (force)`);
    await inLine('copies', (copies) => copyDatabase(copies, from, begun));
    await make(begun);
    await client.query(`alter database ${begun} rename to ${name}`);
  });
  return name;
}
