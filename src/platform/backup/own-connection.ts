import type pg from 'pg';

/**
 * Works on a connection that is thrown away afterwards: whatever transaction or COPY it was in the middle of
 * ends with it, and a cut is told by the query that suffers from it.
 */
export async function withOwnConnection<Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  client.on('error', () => {});
  try {
    return await work(client);
  } finally {
    client.release(true);
  }
}
