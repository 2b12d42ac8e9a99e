import { createTransport } from 'nodemailer';
import type { Config } from '#platform/config';
import type { Database } from '#platform/database/connect';
import { schemaOf } from '#platform/database/deed';
import { type Message, messageOf } from './message.ts';
import { claimNextMail, isDemonstration, markFailed, markSent, type WaitingMail } from './store.ts';

/** What carries a mail away; it throws when it could not. */
export type Carry = (message: Message) => Promise<unknown>;

/** The mail server of the settings; null when there is none, and mail then waits on the outbox page. */
export function carrierOf(config: Config): Carry | null {
  const url = config.MAILLAGE_MAIL_URL;
  if (!url) return null;
  const known = carriers.get(url) ?? createTransport({ url, ...patience });
  carriers.set(url, known);
  return (mail) => known.sendMail(mail);
}

const carriers = new Map<string, ReturnType<typeof createTransport>>();

/** How long a mail server may stay silent, at each step, in milliseconds. */
const patience = { dnsTimeout: 5000, connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000 };

/** What a round of deliveries needs. */
interface Round {
  carry: Carry;
  from: string;
  now: Date;
}

/** The rounds that are under way, by network, each with the one that was asked for meanwhile. */
const underWay = new Map<string, { next: Round | null }>();

const longestRoundMs = 60_000;
// Longer than a round and the slowest mail at its end, so that no other process takes that mail meanwhile.
const claimedMs = 5 * 60_000;

/**
 * Sends all that waits, each mail once whichever process gets to it first, and answers how many left. What
 * could not leave stays, and is tried again later. A demonstration keeps its mail on the outbox page: a form
 * that everybody may fill in must not write to real mailboxes. One round at a time in each process: whoever
 * asks meanwhile waits for nothing, and another round follows.
 */
export async function deliverMail(db: Database, round: Round): Promise<number> {
  const place = schemaOf(db);
  const busy = underWay.get(place);
  if (busy) {
    busy.next = round;
    return 0;
  }
  const rounds: { next: Round | null } = { next: round };
  underWay.set(place, rounds);
  let sent = 0;
  try {
    while (rounds.next) {
      const following = rounds.next;
      rounds.next = null;
      sent += await deliverRound(db, following);
    }
  } finally {
    underWay.delete(place);
  }
  return sent;
}

/** No connection to the database is held while the mail server is talked to: it may take its time. */
async function deliverRound(db: Database, round: Round): Promise<number> {
  if (await isDemonstration(db)) return 0;
  const until = new Date(round.now.getTime() + claimedMs);
  const begun = performance.now();
  let sent = 0;
  while (performance.now() - begun < longestRoundMs) {
    const mail = await claimNextMail(db, { now: round.now, until });
    if (!mail) break;
    if (await deliverOne(db, mail, round)) sent += 1;
  }
  return sent;
}

async function deliverOne(db: Database, mail: WaitingMail, { carry, from, now }: Round): Promise<boolean> {
  const failure = await carry(messageOf(db, mail, { from })).then(
    () => null,
    (fault: Error) => fault.message,
  );
  if (failure === null) await markSent(db, mail.id, now);
  else await markFailed(db, mail.id, failure, now);
  return failure === null;
}
