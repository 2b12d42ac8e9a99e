import type { Ask } from '#platform/http/env';
import { deliverMail, postOfficeOf } from './post-office.ts';
import { readersOf } from './readers.ts';

/** Sends what waits without keeping the visitor waiting; what cannot leave now leaves with the job. */
export function deliverSoon(c: Ask): void {
  const { config, db, network, now, log, modules, secret } = c.var;
  const office = postOfficeOf(config, readersOf(modules, secret));
  if (office === null || network.demonstration) return;
  void deliverMail(db, { ...office, now }).catch((fault) => log.error({ err: fault }, 'mail'));
}
