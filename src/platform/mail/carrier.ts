import { readFileSync } from 'node:fs';
import { createTransport } from 'nodemailer';
import type { Config } from '#platform/config';
import type { Message } from './message.ts';

/** What carries a mail away; it throws when it could not. */
export type Carry = (message: Message) => Promise<unknown>;

/** The mail server of the settings; null when there is none, and mail then waits on the outbox page. */
export function carrierOf(config: Config): Carry | null {
  const url = config.MAILLAGE_MAIL_URL;
  if (!url) return null;
  const dkim = signatureOf(config);
  const place = JSON.stringify([url, dkim]);
  const known =
    carriers.get(place) ?? createTransport({ url, ...oneCall, ...patience, ...(dkim ? { dkim } : {}) });
  carriers.set(place, known);
  return (message) => known.sendMail(message);
}

const carriers = new Map<string, ReturnType<typeof createTransport>>();

/**
 * Mail that leaves together leaves in one call, which is hung up two seconds later: a server is called, greeted and
 * given a password once. Trying again is ours to decide, never the library's.
 */
const oneCall = { pool: true, maxConnections: 1, maxRequeues: 0, idleTimeout: 2000 } as const;

/** How long a mail server may stay silent, at each step, in milliseconds. */
const patience = { dnsTimeout: 5000, connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000 };

/** How mail is signed, so that its readers' servers know that our domain wrote it (RFC 6376). */
function signatureOf({ MAILLAGE_DKIM_DOMAIN, MAILLAGE_DKIM_SELECTOR, MAILLAGE_DKIM_KEY }: Config) {
  if (!MAILLAGE_DKIM_DOMAIN || !MAILLAGE_DKIM_SELECTOR || !MAILLAGE_DKIM_KEY) return null;
  return {
    domainName: MAILLAGE_DKIM_DOMAIN,
    keySelector: MAILLAGE_DKIM_SELECTOR,
    privateKey: readFileSync(MAILLAGE_DKIM_KEY, 'utf8'),
  };
}
