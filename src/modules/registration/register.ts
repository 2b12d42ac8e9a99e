import { holdMeetings, meetingInSeries, meetingsOfCycle, takeSeats } from '#modules/meetings';
import type { Meeting, Series } from '#modules/meetings/rules';
import type { Database, Transaction } from '#platform/database/deed';
import { announce } from '#platform/events';
import { registered } from './announced.ts';
import { isComing, placeIn } from './places.ts';
import { closedWhy, type RegisterRefusal, type Registration, type Wanted, whoIs } from './registration.ts';
import { insertWhole } from './store.ts';

export type Registered =
  | { registration: Registration; state: 'seat' | 'waiting'; token: string; refusal: null }
  | { refusal: RegisterRefusal };

/** The meetings that one registers for from this one: all of its cycle, or itself. */
export async function meetingsWith(
  db: Database,
  meetingId: string,
  onlyThis = false,
): Promise<{ series: Series; meetings: Meeting[]; zone: string } | null> {
  const found = await meetingInSeries(db, meetingId);
  if (!found || found.series.status === 'draft') return null;
  const { series, meeting, zone } = found;
  return {
    zone,
    series,
    meetings: series.isCycle && !onlyThis ? await meetingsOfCycle(db, series.cycle) : [meeting],
  };
}

/**
 * Registers somebody: a seat in each meeting, or the waiting list of all of them. The caller rolls back what is refused.
 * Few questions are asked while the meetings are held, since the next in line waits for each.
 */
export async function register(
  tx: Transaction,
  { meetingId, who, source, onlyThis = false, lang }: Wanted,
  now: Date,
): Promise<Registered> {
  const found = await meetingsWith(tx, meetingId, onlyThis);
  if (!found) return { refusal: 'gone' };
  const { series, zone } = found;
  const why = source === 'site' ? closedWhy(series, found.meetings, { now, zone }) : null;
  if (why !== null) return { refusal: why };

  const isWhole = series.isCycle && !onlyThis;
  // Each of them by name: a cycle may be cut in two meanwhile.
  const ids = found.meetings.map(({ id }) => id);
  const asked = new Set(ids);
  const held = (await holdMeetings(tx, ids)).filter((one) => asked.has(one.id) && isComing(one, now));
  const given = placeIn(held, who);
  if (given.refusal !== null) return given;
  const { coming, state } = given;

  const wishes = coming.map(({ id }) => ({ meetingId: id, withLaptop: who.withLaptop }));
  if (state === 'seat' && (await takeSeats(tx, wishes)) !== null) throw new Error('Held meetings changed.');
  const about = { ...who, isWhole, source, lang, createdAt: now };
  const mine = { state, ...whoIs(who), meetingIds: coming.map(({ id }) => id) };
  const { registration, token, booked } = await insertWhole(tx, about, mine);
  if (booked < coming.length) return { refusal: 'twice' };
  await announce(tx, registered, { confirmed: [{ registration, token }], now });
  return { registration, state, token, refusal: null };
}
