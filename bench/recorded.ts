import type pg from 'pg';

/** The pool's own functions have many forms; here they are passed on as they come. */
type Loose = Record<'connect' | 'query', (...args: unknown[]) => unknown>;

export interface Asked {
  text: string;
  values: unknown[];
}

/** Writes down what a piece of work asks of the database, so that the same can be asked without the work. */
export async function recording(pool: pg.Pool, work: () => Promise<unknown>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const { connect, query: queryOnce } = pool as Loose;
  pool.query = ((text: string, values: unknown[]) => {
    asked.push({ text, values });
    return queryOnce.call(pool, text, values);
  }) as typeof pool.query;
  // The pool's own `query` calls it back; whoever holds a connection waits for it.
  pool.connect = (async (callback?: unknown) => {
    if (callback) return connect.call(pool, callback);
    const client = (await connect.call(pool)) as pg.PoolClient;
    const query = client.query.bind(client);
    const release = client.release.bind(client);
    client.query = ((text: string, values: unknown[]) => {
      if (typeof text === 'string') asked.push({ text, values });
      return (query as (...args: unknown[]) => unknown)(text, values);
    }) as typeof client.query;
    client.release = (fault) => {
      client.query = query;
      client.release = release;
      release(fault);
    };
    return client;
  }) as typeof pool.connect;
  await work();
  Object.assign(pool, { connect, query: queryOnce });
  return asked;
}
