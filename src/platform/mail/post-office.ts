import type { Config } from '#platform/config';
import { type Database, inTransaction, schemaOf } from '#platform/database/deed';
import { type Files, filesOf } from '#platform/files/files';
import { type Carry, carrierOf } from './carrier.ts';
import { failureOf } from './failure.ts';
import { loseAddress } from './lose-address.ts';
import { type Message, messageOf, type Sender } from './message.ts';
import { leafletOf, type Readers } from './readers.ts';
import { nextTry } from './retry.ts';
import { sortMail } from './sort-mail.ts';
import {
  claimNextMail,
  isDemonstration,
  markGivenUp,
  markRefused,
  markSent,
  putOff,
  type WaitingMail,
} from './store.ts';
import { stopUnreachable } from './unreachable-store.ts';

/** What carries mail away, and in whose name; what its readers chose. */
export interface PostOffice extends Sender {
  carry: Carry;
  readers: Readers;
  /** Where attachments are; without it, letters leave without them. */
  files?: Pick<Files, 'get'>;
}

/** The one of the settings; null when they name no mail server. */
export function postOfficeOf(config: Config, readers: Readers): PostOffice | null {
  const carry = carrierOf(config);
  const files = filesOf(config);
  return (
    carry && {
      carry,
      readers,
      files,
      from: config.MAILLAGE_MAIL_FROM,
      returns: config.MAILLAGE_MAIL_RETURN,
      replies: config.MAILLAGE_MAIL_REPLIES,
    }
  );
}

/** What a round of deliveries needs. */
interface Round extends PostOffice {
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
  await sortMail(db, round.readers, round.now);
  await stopUnreachable(db);
  const until = new Date(round.now.getTime() + claimedMs);
  const begun = performance.now();
  let sent = 0;
  while (performance.now() - begun < longestRoundMs) {
    const mail = await claimNextMail(db, { now: round.now, until });
    if (!mail) break;
    const outcome = await deliverOne(db, mail, round);
    if (outcome === 'sent') sent += 1;
    // Nobody answers there: the others are not worn out against a closed door.
    if (outcome === 'away') break;
  }
  return sent;
}

/**
 * A process that dies between the server's yes and ours leaves a mail that is sent again, under the same Message-ID:
 * no protocol makes both one. Programs that know the identifier show it once.
 */
async function deliverOne(
  db: Database,
  mail: WaitingMail,
  { carry, now, readers, files, ...sender }: Round,
): Promise<'sent' | 'kept' | 'away'> {
  const message = messageOf(db, mail, sender, leafletOf(db, readers, mail));
  const failure = await carry({ ...message, ...(await attachedTo(db, mail, files)) }).then(
    () => null,
    failureOf,
  );
  if (failure === null) {
    await markSent(db, mail.id, now);
    return 'sent';
  }
  if (failure.kind === 'refused') {
    await inTransaction(db, async (tx) => {
      await markRefused(tx, mail.id, failure.why);
      if (failure.isAddressGone) await loseAddress(tx, mail.recipient, { why: failure.why, now });
    });
    return 'kept';
  }
  const next = nextTry({ ...mail, firstTriedAt: mail.firstTriedAt ?? now }, failure.kind, now);
  if (next === null) await markGivenUp(db, mail.id, failure.why);
  else await putOff(db, mail.id, { failure: failure.why, now, until: next });
  return failure.kind === 'away' ? 'away' : 'kept';
}

/** The file that goes with it; one that is kept no more stays behind, and the letter leaves. */
async function attachedTo(
  db: Database,
  { attachment }: WaitingMail,
  files: PostOffice['files'],
): Promise<Pick<Message, 'attachments'>> {
  const bytes = attachment && (await files?.get(schemaOf(db), attachment.sha256));
  if (!attachment || !bytes) return {};
  const { name: filename, type: contentType } = attachment;
  return { attachments: [{ filename, contentType, content: Buffer.from(bytes) }] };
}
