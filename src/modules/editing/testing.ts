import type { Pool } from '#platform/database/connect';
import type { Networks } from '#platform/networks';

/** Calls the network's territory « Lot », for the sentences that name it. */
export async function nameTerritory({ pool, networks }: { pool: Pool; networks: Networks }): Promise<void> {
  await pool.pg.query(`update public.network set face = '{"territory": "Lot"}' where slug = 'lot'`);
  await networks.reload();
}
