import { chosenBy } from '#modules/mail-preferences';
import { type FrontItem, frontBetween } from '#modules/news';
import { type Database, inTransaction } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { sendToMany } from '#platform/mail/send-to-many';
import { letterOf } from './letter.ts';
import { concerns, lastIssue, letterTopic, type Reader } from './reader.ts';
import {
  type Due,
  keepStaff,
  keepTold,
  lettersTelling,
  markTold,
  removeReaders,
  takeDue,
  toldSince,
} from './store.ts';

const atATime = 500;

/**
 * Writes the letters that are due, some hundred readers at a time. A reader's letters and the moment until which she was
 * told are written in one transaction: whatever stops in the middle, whoever goes on tells nobody the same item twice, and
 * leaves nobody out.
 */
export async function queueLetters(db: Database, now: Date): Promise<number> {
  const zone = await zoneOf(db);
  await keepStaff(db, now);
  const due: Due = { weekly: lastIssue('weekly', now, zone), monthly: lastIssue('monthly', now, zone) };
  const since = await toldSince(db, due);
  if (since === null) return 0;
  const items = await frontBetween(db, { from: since, to: due.weekly, now });
  await keepTold(db, items, due.weekly);
  const issue = { due, items, told: await toldOf(db, items), now };
  let queued = 0;
  let looked = atATime;
  while (looked === atATime) {
    const some = await inTransaction(db, (tx) => queueSome(tx, issue));
    queued += some.queued;
    looked = some.looked;
  }
  return queued;
}

/** When each item was told, for those that were. */
async function toldOf(db: Database, items: readonly FrontItem[]): Promise<Map<string, Date[]>> {
  const letters = await lettersTelling(
    db,
    items.map(({ id }) => id),
  );
  const byItem = Map.groupBy(letters, ({ itemId }) => itemId);
  return new Map([...byItem].map(([id, those]) => [id, those.map(({ dueAt }) => dueAt)]));
}

interface Issue {
  due: Due;
  items: readonly FrontItem[];
  told: ReadonlyMap<string, readonly Date[]>;
  now: Date;
}

async function queueSome(tx: Database, issue: Issue): Promise<{ looked: number; queued: number }> {
  const { due } = issue;
  const readers = await takeDue(tx, due, atATime);
  const isUnwanted = await unwantedBy(tx, readers);
  const wanting = readers.filter(({ id }) => !isUnwanted.has(id));
  const queued = await writeLetters(tx, wanting, issue);
  // Whoever of the public wants no more of it is not kept.
  await removeReaders(tx, idsOf(readers.filter(({ id, kind }) => kind === 'public' && isUnwanted.has(id))));
  await markTold(tx, idsOf(readers), due);
  return { looked: readers.length, queued };
}

const idsOf = (readers: readonly Reader[]): string[] => readers.map(({ id }) => id);

/** Those who chose, on their account's page or by the link of a letter, to get none. */
async function unwantedBy(tx: Database, readers: readonly Reader[]): Promise<ReadonlySet<string>> {
  const asked = readers.map(({ email }) => ({ address: email, topic: letterTopic.name }));
  const chosen = await chosenBy(tx, asked);
  return new Set(idsOf(readers.filter((_reader, rank) => chosen[rank] === 'never')));
}

/** Whether one of the letters that told an item, before it came back to the front page, was hers. */
const hadIt = ({ askedAt, toldUntil }: Reader, letters: readonly Date[]): boolean =>
  letters.some((dueAt) => dueAt > askedAt && dueAt <= toldUntil);

/** Those who have the same items to read get the same letter, written once. */
async function writeLetters(tx: Database, readers: readonly Reader[], issue: Issue): Promise<number> {
  const { due, items, told, now } = issue;
  const groups = new Map<string, { readers: Reader[]; items: readonly FrontItem[] }>();
  for (const reader of readers) {
    const hers = items.filter(
      (item) =>
        item.shownAt > reader.toldUntil &&
        item.shownAt <= due[reader.rhythm] &&
        concerns(item, reader) &&
        !hadIt(reader, told.get(item.id) ?? []),
    );
    if (hers.length === 0) continue;
    const name = `${reader.lang} ${hers.map(({ number }) => number).join(' ')}`;
    const group = groups.get(name) ?? { readers: [], items: hers };
    groups.set(name, group);
    group.readers.push(reader);
  }
  let written = 0;
  for (const { readers: those, items: hers } of groups.values()) {
    const [{ lang }] = those as [Reader, ...Reader[]];
    const zone = await zoneOf(tx);
    await sendToMany(tx, {
      ...letterOf(tx, hers, { lang, now, zone }),
      lang,
      topic: letterTopic.name,
      now,
      readers: those.map(({ id, email, rhythm }) => ({
        to: email,
        key: `news-digest ${id} ${due[rhythm].toISOString()}`,
      })),
    });
    written += those.length;
  }
  return written;
}
