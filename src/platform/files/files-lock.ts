import type pg from 'pg';

/** One lock per network: uploads and backups share it, and the sweep wants it alone. */
export const filesLock = (network: string): string => `files of ${network}`;

/** Until this connection ends, no file of this network is taken out. */
export async function holdFiles(client: pg.ClientBase, network: string): Promise<void> {
  await client.query('select pg_advisory_lock_shared(hashtext($1))', [filesLock(network)]);
}
