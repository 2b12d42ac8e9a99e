import { readDeliveryReport } from '#platform/bounces/delivery-report';
import { hearReport } from '#platform/bounces/hear-report';
import type { Database } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { readMailId, readReturnPath } from '#platform/mail/return-path';
import type { Module } from '#platform/module';
import { dateOf } from '#platform/time';
import { countIncoming } from './count-store.ts';
import type { Fate } from './fate.ts';
import { type IncomingMail, readIncoming } from './incoming-mail.ts';
import { readReplyAddress } from './reply-address.ts';

/** A network that mail may be for, with the modules that it has on. */
export interface Inbox {
  db: Database;
  modules: readonly Module[];
}

export interface Handed {
  raw: Uint8Array;
  /** Whom its envelope names; empty for a report; null when it came without one. */
  from: string | null;
  /** To which addresses it is handed over; none: those of its headers. */
  to: readonly string[];
}

/**
 * Where every mail enters that comes to us, by whichever way: an answer to a module, or a report on a mail of ours. Answers
 * what became of it, for each address. Nothing here is thrown for what a mail is: only a fault of ours is.
 */
export async function enterMail(
  inboxOf: (network: string) => Inbox | null,
  { raw, from, to }: Handed,
  now: Date,
): Promise<Fate[]> {
  const read = await readIncoming(raw, from);
  if (read === null) return to.map(() => 'unknown');
  // Without an envelope, headers may name others beside us: those are none of our business.
  const ours = [...new Set(to.length > 0 ? to : read.to.filter(isOurs))];
  const fates: Fate[] = [];
  for (const address of ours) fates.push(await enterOne({ inboxOf, raw, mail: read.mail, address, now }));
  return fates;
}

/** Whether mail for this address is for us to take. */
export const isOurs = (address: string): boolean =>
  readReturnPath(address) !== null || readReplyAddress(address) !== null;

interface Entering {
  inboxOf: (network: string) => Inbox | null;
  raw: Uint8Array;
  mail: IncomingMail;
  address: string;
  now: Date;
}

async function enterOne({ inboxOf, raw, mail, address, now }: Entering): Promise<Fate> {
  const [returned, replied] = [readReturnPath(address), readReplyAddress(address)];
  const inbox = inboxOf((returned ?? replied)?.network ?? '');
  if (!inbox) return 'unknown';
  const fate = replied
    ? await take(inbox, { mail, network: replied.network, token: replied.token }, now)
    : await hear(inbox, { raw, address }, now);
  await countIncoming(inbox.db, dateOf(now, await zoneOf(inbox.db)), fate);
  return fate;
}

async function take(
  { db, modules }: Inbox,
  { mail, network, token }: { mail: IncomingMail; network: string; token: string },
  now: Date,
): Promise<Fate> {
  if (readMailId(mail.messageId)?.network === network) return 'loop';
  if (mail.isAutomatic) return 'robot';
  for (const { receives } of modules) {
    const fate = (await receives?.(db, { token, mail }, now)) ?? null;
    if (fate !== null) return fate;
  }
  return 'unknown';
}

async function hear(
  { db }: Inbox,
  { raw, address }: { raw: Uint8Array; address: string },
  now: Date,
): Promise<Fate> {
  const report = await readDeliveryReport(raw, address);
  if (!report?.about) return 'robot';
  const heard = await hearReport(db, { mailId: report.about.mailId, report, now });
  return heard === 'unknown' ? 'unknown' : 'report';
}
