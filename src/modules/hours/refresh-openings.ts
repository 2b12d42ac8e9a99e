import { type Database, inTransaction } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { addDays, dateOf, startOfDay } from '#platform/time';
import { byDay, type DayInterval, intervals, type OpeningRule } from './interval.ts';
import { type Locality, localityOf } from './schedule.ts';
import {
  deferOpenings,
  lockSpaces,
  replaceOpenings,
  spacesAfter,
  specialHoursOfSpaces,
  takeDue,
} from './store.ts';
import { mondayOf } from './week-words.ts';

/** How far ahead openings are written: a visitor plans her summer, and every night adds a day. */
export const daysAhead = 60;

/**
 * Writes again when these spaces are open, from the Monday of this week (the week's table shows days gone by)
 * to sixty days from now. Done twice, it changes nothing.
 */
export async function refreshOpenings(db: Database, spaceIds: readonly string[], now: Date): Promise<void> {
  if (spaceIds.length === 0) return;
  const zone = await zoneOf(db);
  await inTransaction(db, async (tx) => {
    const spaces = await lockSpaces(tx, spaceIds);
    const special = await specialHoursOfSpaces(tx, spaceIds, mondayOf(dateOf(now, zone)));
    const bySpace = Map.groupBy(special, ({ spaceId }) => spaceId);
    const openings = spaces
      .filter(({ status }) => status !== 'closed' && status !== 'merged')
      .flatMap(({ id, hours, communeCode }) => {
        const rule = { hours, special: bySpace.get(id) ?? [] };
        const pieces = openingsOf(rule, now, localityOf({ communeCode }, zone));
        return pieces.map((piece) => ({ ...piece, spaceId: id }));
      });
    await replaceOpenings(tx, spaceIds, openings);
  });
}

/** Some spaces have their openings at once; hundreds would keep whoever enters them waiting, and follow by the job. */
export const openFrom = (tx: Database, spaceIds: readonly string[], now: Date): Promise<void> =>
  spaceIds.length > spacesAtOnce ? deferOpenings(tx, spaceIds) : refreshOpenings(tx, spaceIds, now);

/** Writes the openings that wait. Cut short, what was taken waits again. */
export async function catchUp(db: Database, now: Date): Promise<number> {
  for (let count = 0; ; ) {
    const taken = await inTransaction(db, async (tx) => {
      const ids = await takeDue(tx, spacesAtOnce);
      await refreshOpenings(tx, ids, now);
      return ids.length;
    });
    if (taken === 0) return count;
    count += taken;
  }
}

function openingsOf(rule: OpeningRule, now: Date, place: Locality): DayInterval[] {
  const { zone } = place;
  const today = dateOf(now, zone);
  const from = startOfDay(mondayOf(today), zone);
  const to = startOfDay(addDays(today, daysAhead + 1), zone);
  return byDay(intervals(rule, from, to, place), zone);
}

const spacesAtOnce = 50;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** All spaces, some at a time: a night's work that is cut short is done again without harm. */
export async function refreshAllOpenings(db: Database, now: Date): Promise<number> {
  let count = 0;
  for (let last = beforeAll; ; ) {
    const ids = await spacesAfter(db, last, spacesAtOnce);
    if (ids.length === 0) return count;
    await refreshOpenings(db, ids, now);
    count += ids.length;
    last = ids.at(-1) as string;
  }
}
