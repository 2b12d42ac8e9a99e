import type { Ask } from '#platform/http/env';
import { carrierOf, deliverMail } from './post-office.ts';

/** Sends what waits without keeping the visitor waiting; what cannot leave now leaves with the job. */
export function deliverSoon(c: Ask): void {
  const { config, db, network, now, log } = c.var;
  const carry = carrierOf(config);
  if (carry === null || network.demonstration) return;
  void deliverMail(db, { carry, from: config.MAILLAGE_MAIL_FROM, now }).catch((fault) =>
    log.error({ err: fault }, 'mail'),
  );
}
