import { createHash } from 'node:crypto';
import { takeOutSeries } from '#modules/meetings';
import type { CalendarRefusal } from '#platform/calendars/calendar-text';
import type { Database } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { addDays, dateOf, type IsoDate, startOfDay } from '#platform/time';
import type { Around } from './as-series.ts';
import { bringIn, type Came, withoutOwn } from './bring-in.ts';
import { goneReason } from './new-series.ts';
import { type ReadCalendar, readCalendar } from './read-calendar.ts';
import {
  deleteCalendar,
  fileNamed,
  insertCalendar,
  knownEvents,
  lockCalendar,
  noteLooked,
  type RemoteCalendar,
} from './store.ts';

/** As far ahead as meetings are written. */
const daysAhead = 400;

/** What is looked at, from the day when a calendar was followed. */
async function aroundOf(db: Database, since: IsoDate, now: Date): Promise<Around> {
  const zone = await zoneOf(db);
  const to = startOfDay(addDays(dateOf(now, zone), daysAhead), zone);
  return { zone, now, from: startOfDay(since, zone), to };
}

export type FollowRefusal = CalendarRefusal | 'known' | 'emptied';

export type Looked = (ReadCalendar & { own: number }) | { refusal: CalendarRefusal };

/** What would come of a calendar; nothing is written. */
export async function look(db: Database, bytes: Uint8Array, now: Date): Promise<Looked> {
  const today = dateOf(now, await zoneOf(db));
  const read = await readCalendar(bytes, await aroundOf(db, today, now));
  if (read.refusal !== null) return read;
  const events = await withoutOwn(db, read.events);
  return { ...read, events, own: read.events.length - events.length };
}

interface Followed {
  spaceId: string;
  name: string;
  address: string | null;
  bytes: Uint8Array;
}

/** Follows a calendar, and brings in what it has. A file of the same name as before is that file, as it is now. */
export async function follow(
  tx: Database,
  { bytes, ...calendar }: Followed,
  now: Date,
): Promise<{ refusal: null; id: string; came: Came } | { refusal: FollowRefusal }> {
  const since = dateOf(now, await zoneOf(tx));
  const earlier = calendar.address === null ? await fileNamed(tx, calendar.spaceId, calendar.name) : null;
  const id = earlier ?? (await insertCalendar(tx, { ...calendar, since, lookedAt: now }));
  if (id === null) return { refusal: 'known' };
  const came = await takeIn(tx, id, bytes, now);
  return came.refusal === null ? { refusal: null, id, came: came.came } : came;
}

/** A calendar that had this many events to come and has none at all is more likely broken than empty. */
const manyEvents = 3;

/** Reads a calendar that is followed, and brings it in. */
export async function takeIn(
  tx: Database,
  id: string,
  bytes: Uint8Array,
  now: Date,
): Promise<{ refusal: null; came: Came } | { refusal: FollowRefusal }> {
  const calendar = (await lockCalendar(tx, id)) as RemoteCalendar;
  const read = await readCalendar(bytes, await aroundOf(tx, calendar.since, now));
  if (read.refusal !== null) return read;
  if (read.count === 0 && (await knownEvents(tx, id)).length >= manyEvents) return { refusal: 'emptied' };
  const came = await bringIn(tx, calendar, read.events, now);
  await noteLooked(tx, id, {
    fingerprint: fingerprintOf(bytes),
    problem: null,
    lookedAt: now,
    readAt: now,
  });
  return { refusal: null, came };
}

export const fingerprintOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Stops following: what came stays, as the space’s own, or what is to come of it is taken out. */
export async function stopFollowing(tx: Database, id: string, isTakenOut: boolean, now: Date): Promise<void> {
  const calendar = await lockCalendar(tx, id);
  if (!calendar) return;
  const known = isTakenOut ? await knownEvents(tx, id) : [];
  for (const { seriesId, state } of known)
    if (state !== 'ours') await takeOutSeries(tx, seriesId, goneReason(calendar), now);
  await deleteCalendar(tx, id);
}
