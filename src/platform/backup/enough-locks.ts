import type pg from 'pg';
import { Refusal } from '#platform/commands/command';

/** What a table takes with its indexes, its long values and its foreign keys: docs/decisions/0020 says how it was counted. */
export const locksPerTable = 14;

/** All is put back in one transaction, which holds until its end a lock on each thing that it makes. */
export async function refuseFewLocks(pool: pg.Pool, tables: number): Promise<void> {
  const { rows } = await pool.query<{ each: number; holders: number }>(
    `select max(setting::int) filter (where name = 'max_locks_per_transaction') as each,
       sum(setting::int) filter (where name <> 'max_locks_per_transaction')::int as holders
     from pg_settings where name in ('max_locks_per_transaction', 'max_connections', 'max_prepared_transactions',
       'max_worker_processes', 'max_wal_senders', 'autovacuum_worker_slots')`,
  );
  const { each = 0, holders = 1 } = rows[0] ?? {};
  const wanted = Math.ceil((tables * locksPerTable) / holders);
  if (wanted > each)
    throw new Refusal(
      `Cette sauvegarde tient ${tables} tables, et PostgreSQL n’a pas assez de verrous pour les remettre d’un coup\u00a0: dans ses réglages, donnez à max_locks_per_transaction la valeur ${wanted} au moins (il a ${each}), relancez-le, puis restaurez.`,
    );
}
