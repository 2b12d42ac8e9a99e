import { keepNotes } from '#modules/network';
import type { Actor } from '#modules/network/rules';
import { type Database, inTransaction, type Transaction } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { announce } from '#platform/events';
import { dateOf } from '#platform/time';
import { type AnnouncedClosing, closingsAnnounced } from './closings-announced.ts';
import { refreshOpenings } from './refresh-openings.ts';
import { gapsOfToday, refusalOf, type SpecialHours, type SpecialRefusal } from './special.ts';
import { inBothLanguages } from './special-words.ts';
import { deleteSpecialHours, insertSpecialHours, lockSpaces, specialHoursSince } from './store.ts';

interface By {
  actor: Actor;
  now: Date;
}

export type Added = { id: string; refusal: null } | { id: null; refusal: SpecialRefusal };

/** Announces a closing or an opening; the public sees it at once. */
export async function addSpecialHours(
  db: Database,
  spaceId: string,
  special: SpecialHours,
  by: By,
): Promise<Added> {
  const zone = await zoneOf(db);
  return inTransaction(db, async (tx) => {
    await lockSpaces(tx, [spaceId]);
    const today = dateOf(by.now, zone);
    const refusal = refusalOf(special, await specialHoursSince(tx, spaceId, today), today);
    if (refusal) return { id: null, refusal };

    const id = await insertSpecialHours(tx, spaceId, { ...special, ...signature(by) });
    await settle(tx, spaceId, { added: [special] }, by);
    await tellClosings(tx, spaceId, [{ ...special, id }], by);
    return { id, refusal: null };
  });
}

/** « Fermé aujourd’hui », in one tap: the hours of today that no closing covers yet. Tapping twice is no error. */
export async function closeToday(db: Database, spaceId: string, by: By): Promise<string[]> {
  const zone = await zoneOf(db);
  return inTransaction(db, async (tx) => {
    await lockSpaces(tx, [spaceId]);
    const today = dateOf(by.now, zone);
    const gaps = gapsOfToday(await specialHoursSince(tx, spaceId, today), today);
    const added: AnnouncedClosing[] = [];
    for (const gap of gaps) {
      const id = await insertSpecialHours(tx, spaceId, { ...gap, ...signature(by) });
      added.push({ ...gap, id });
    }
    await settle(tx, spaceId, { added: gaps }, by);
    await tellClosings(tx, spaceId, added, by);
    return added.map(({ id }) => id);
  });
}

/** Takes back what was announced; false when somebody did so before. */
export function removeSpecialHours(
  db: Database,
  spaceId: string,
  ids: readonly string[],
  by: By,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    await lockSpaces(tx, [spaceId]);
    const removed = await deleteSpecialHours(tx, spaceId, ids);
    await settle(tx, spaceId, { removed }, by);
    return removed.length > 0;
  });
}

/**
 * Undoes « Fermé aujourd’hui »: what was closed by taps of today, and what had been announced before stays; where nobody tapped,
 * today’s closings that concern no other day.
 */
export async function reopenToday(db: Database, spaceId: string, by: By): Promise<boolean> {
  const zone = await zoneOf(db);
  const today = dateOf(by.now, zone);
  const special = await specialHoursSince(db, spaceId, today);
  const ofToday = special.filter(
    ({ kind, from, to }) => kind === 'closing' && from === today && to === today,
  );
  const tapped = ofToday.filter(
    ({ reason, createdAt }) => reason === null && dateOf(createdAt, zone) === today,
  );
  const undone = tapped.length > 0 ? tapped : ofToday;
  return removeSpecialHours(
    db,
    spaceId,
    undone.map(({ id }) => id),
    by,
  );
}

/** Whoever holds something in the space on these days may want to know. */
async function tellClosings(
  tx: Transaction,
  spaceId: string,
  added: readonly AnnouncedClosing[],
  { now }: By,
): Promise<void> {
  const closings = added.filter(({ kind }) => kind === 'closing');
  if (closings.length > 0) await announce(tx, closingsAnnounced, { spaceId, closings, now });
}

interface Turn {
  added?: readonly SpecialHours[];
  removed?: readonly SpecialHours[];
}

/** What follows whenever announcements change: the history remembers, and the openings are written again. */
async function settle(
  tx: Database,
  spaceId: string,
  { added = [], removed = [] }: Turn,
  { actor, now }: By,
): Promise<void> {
  const today = dateOf(now, await zoneOf(tx));
  const notes = [
    ...removed.map((one) => ({ before: inBothLanguages(one, today), after: null })),
    ...added.map((one) => ({ before: null, after: inBothLanguages(one, today) })),
  ];
  if (notes.length === 0) return;
  await keepNotes(tx, { spaceId, notes, actor, at: now });
  await refreshOpenings(tx, [spaceId], now);
}

const signature = ({ actor, now }: By) => ({ actorId: actor.id, actorName: actor.name, createdAt: now });
