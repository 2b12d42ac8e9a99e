import { totalmem } from 'node:os';

export type ServerSettings = Record<string, string>;

const mebibyte = 1024 * 1024;

/** What suits a small machine that also runs the program. What is acknowledged is on the disk: never turn it off. */
export function serverSettings(memoryBytes: number = totalmem()): ServerSettings {
  const memory = Math.round(memoryBytes / mebibyte);
  return {
    listen_addresses: '',
    unix_socket_permissions: '0700',
    max_connections: '100',
    // A restoration makes all networks in one transaction: room for a hundred (docs/decisions/0020).
    max_locks_per_transaction: '2048',
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    shared_buffers: `${between(64, memory / 8, 512)}MB`,
    effective_cache_size: `${between(128, memory / 2, 16_384)}MB`,
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '512MB',
    random_page_cost: '1.1',
    // Compiling a query costs more than our queries last.
    jit: 'off',
    log_min_messages: 'warning',
    log_checkpoints: 'off',
    log_line_prefix: '%m [%p] ',
    timezone: 'UTC',
  };
}

const between = (least: number, value: number, most: number) =>
  Math.round(Math.min(most, Math.max(least, value)));
