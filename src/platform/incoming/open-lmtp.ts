import type { Config } from '#platform/config';
import type { Pool } from '#platform/database/connect';
import type { Log } from '#platform/log';
import type { Module } from '#platform/module';
import type { Networks } from '#platform/networks';
import { enterMail, type Inbox } from './enter-mail.ts';
import { type Lmtp, listenForMail } from './lmtp.ts';

interface Surroundings {
  config: Config;
  pool: Pool;
  networks: Networks;
  modules: readonly Module[];
  clock: () => Date;
  log: Log;
}

/** Listens for the mail of all networks, where the settings say so. */
export async function openLmtp(around: Surroundings): Promise<Lmtp | null> {
  const { config, clock, log } = around;
  const port = config.MAILLAGE_LMTP_PORT;
  if (port === undefined) return null;
  const enter: Parameters<typeof listenForMail>[0]['enter'] = (handed) =>
    enterMail((slug) => inboxIn(around, slug), handed, clock());
  return listenForMail({ port, host: config.MAILLAGE_LMTP_HOST, enter, log });
}

function inboxIn({ networks, pool, modules }: Surroundings, slug: string): Inbox | null {
  const network = networks.bySlug(slug);
  if (!network || network.problem !== null) return null;
  return {
    db: pool.network(slug),
    modules: modules.filter(({ name }) => !network.modulesOff.includes(name)),
  };
}
