import type pg from 'pg';

export interface Asked {
  text: string;
  values: unknown[];
}

/** Writes down what a piece of work asks of the database, so that the same can be asked without the work. */
export async function recording(pool: pg.Pool, work: () => Promise<unknown>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const connect = pool.connect.bind(pool);
  pool.connect = (async () => {
    const client = await connect();
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
  pool.connect = connect as typeof pool.connect;
  return asked;
}
