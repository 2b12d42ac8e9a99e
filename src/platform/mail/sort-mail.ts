import { type Database, inTransaction } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { siteName } from '#platform/http/site-address';
import { digestOf, nextDigest } from './digest.ts';
import { type Readers, rhythmsOf } from './readers.ts';
import type { Rhythm } from './topic.ts';
import { hold, insertDigest, layAside, letLeave, readersDue, takeHeld, takeUnsorted } from './topic-store.ts';

const atATime = 500;

/** What becomes of a mail whose readers chose this; what goes into a calendar is of no use later, and a digest carries no file. */
const fates: Record<Rhythm, (isWhole: boolean) => 'leave' | 'daily' | 'weekly' | 'aside'> = {
  'at-once': () => 'leave',
  daily: (isWhole) => (isWhole ? 'leave' : 'daily'),
  weekly: (isWhole) => (isWhole ? 'leave' : 'weekly'),
  never: () => 'aside',
};

/** Looks at new mail about topics: it leaves, waits for the next digest, or is laid aside, as its reader chose. */
export async function sortMail(db: Database, readers: Readers, now: Date): Promise<void> {
  let count = atATime;
  while (count === atATime) count = await inTransaction(db, (tx) => sortSome(tx, readers, now));
}

async function sortSome(tx: Database, readers: Readers, now: Date): Promise<number> {
  const mails = await takeUnsorted(tx, atATime);
  if (mails.length === 0) return 0;
  const asked = mails.map(({ recipient, topics }) => ({ address: recipient, topic: topics[0] ?? '' }));
  const rhythms = await rhythmsOf(tx, readers, asked);
  const zone = await zoneOf(tx);
  const idsTo = (fate: string): string[] =>
    mails
      .filter(({ isWhole }, index) => fates[rhythms[index] ?? 'at-once'](isWhole) === fate)
      .map(({ id }) => id);
  await letLeave(tx, idsTo('leave'));
  await hold(tx, idsTo('daily'), nextDigest('daily', now, zone));
  await hold(tx, idsTo('weekly'), nextDigest('weekly', now, zone));
  await layAside(tx, idsTo('aside'), 'unwanted');
  return mails.length;
}

/** Gathers in one letter for each reader all that is due for her, unless she changed her mind meanwhile. */
export async function gatherDigests(db: Database, readers: Readers, now: Date): Promise<void> {
  let addresses = await readersDue(db, now, atATime);
  while (addresses.length > 0) {
    for (const address of addresses)
      await inTransaction(db, (tx) => gatherOne(tx, readers, { address, now }));
    addresses = await readersDue(db, now, atATime);
  }
}

async function gatherOne(
  tx: Database,
  readers: Readers,
  { address, now }: { address: string; now: Date },
): Promise<void> {
  const held = await takeHeld(tx, address, now);
  const asked = held.map(({ topics }) => ({ address, topic: topics[0] ?? '' }));
  const rhythms = await rhythmsOf(tx, readers, asked);
  const isWanted = (_mail: unknown, index: number): boolean => rhythms[index] !== 'never';
  const wanted = held.filter(isWanted);
  const unwanted = held.filter((mail, index) => !isWanted(mail, index));
  await layAside(
    tx,
    unwanted.map(({ id }) => id),
    'unwanted',
  );
  const ids = wanted.map(({ id }) => id);
  // Alone, it is a letter already.
  if (wanted.length < 2) return letLeave(tx, ids);
  await insertDigest(tx, { recipient: address, ...digestOf(wanted, siteName(tx)) }, now);
  await layAside(tx, ids, 'gathered');
}
