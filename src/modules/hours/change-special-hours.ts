import type { Actor } from '#modules/network/rules';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { dateOf } from '#platform/time';
import { refreshOpenings } from './refresh-openings.ts';
import { gapsOfToday, refusalOf, type SpecialHours, type SpecialRefusal } from './special.ts';
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
    await refreshOpenings(tx, [spaceId], by.now);
    return { id, refusal: null };
  });
}

/** « Fermé aujourd’hui », in one tap: the hours of today that no closing covers yet. Tapping twice is no error. */
export async function closeToday(db: Database, spaceId: string, by: By): Promise<string[]> {
  const zone = await zoneOf(db);
  return inTransaction(db, async (tx) => {
    await lockSpaces(tx, [spaceId]);
    const today = dateOf(by.now, zone);
    const ids: string[] = [];
    for (const gap of gapsOfToday(await specialHoursSince(tx, spaceId, today), today)) {
      ids.push(await insertSpecialHours(tx, spaceId, { ...gap, ...signature(by) }));
    }
    await refreshOpenings(tx, [spaceId], by.now);
    return ids;
  });
}

/** Takes back what was announced; false when somebody did so before. */
export function removeSpecialHours(
  db: Database,
  spaceId: string,
  ids: readonly string[],
  { now }: By,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    await lockSpaces(tx, [spaceId]);
    const isRemoved = await deleteSpecialHours(tx, spaceId, ids);
    if (isRemoved) await refreshOpenings(tx, [spaceId], now);
    return isRemoved;
  });
}

/** Undoes « Fermé aujourd’hui »: today’s closings that concern no other day. */
export async function reopenToday(db: Database, spaceId: string, by: By): Promise<boolean> {
  const today = dateOf(by.now, await zoneOf(db));
  const special = await specialHoursSince(db, spaceId, today);
  const ofToday = special.filter(
    ({ kind, from, to }) => kind === 'closing' && from === today && to === today,
  );
  return removeSpecialHours(
    db,
    spaceId,
    ofToday.map(({ id }) => id),
    by,
  );
}

const signature = ({ actor, now }: By) => ({ actorId: actor.id, actorName: actor.name, createdAt: now });
