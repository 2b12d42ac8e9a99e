import { largestBytes } from '#platform/calendars/calendar-text';
import { type Database, inTransaction } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { type Fetched, fetchFile, type Limits } from '#platform/remote/fetch-file';
import { fetchRefusalText } from '#platform/remote/fetch-words';
import { fingerprintOf, takeIn } from './follow.ts';
import { followedCalendars, noteLooked, type RemoteCalendar } from './store.ts';
import { words } from './words.ts';

export const calendarLimits = {
  maxBytes: largestBytes,
  withinMs: 20_000,
  accepts: 'text/calendar, */*;q=0.5',
};

/** Reads again all that is followed, one after the other: what stops one of them does not stop the others. */
export async function refreshCalendars(db: Database, now: Date, limits: Limits = {}): Promise<void> {
  const faults: unknown[] = [];
  for (const calendar of await followedCalendars(db)) {
    try {
      await refresh(db, calendar, now, limits);
    } catch (fault) {
      faults.push(fault);
      await noteProblem(db, calendar, words(await langOf(db)).refusals.fault, now);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, 'remote-calendars-read');
}

/** Reads one calendar again; answers why nothing came of it, in words, or null. */
export async function refresh(
  db: Database,
  calendar: RemoteCalendar,
  now: Date,
  limits: Limits = {},
): Promise<string | null> {
  const { etag, lastModified } = calendar;
  // After a problem, and when the horizon has moved by a day, the same file may bring something else.
  const isFresh =
    calendar.problem === null &&
    calendar.readAt !== null &&
    now.getTime() - calendar.readAt.getTime() < dayMs;
  const known = isFresh ? { known: { etag, lastModified } } : {};
  const fetched = await fetchFile(calendar.address ?? '', { ...calendarLimits, ...limits, ...known });
  const isSame = fetched.refusal === null && isFresh && fingerprintOf(fetched.bytes) === calendar.fingerprint;
  if (fetched.refusal === 'unchanged' || isSame) return noteUnchanged(db, calendar, now);
  if (fetched.refusal !== null)
    return noteProblem(db, calendar, fetchRefusalText(fetched, await langOf(db)), now);
  return inTransaction(db, (tx) => take(tx, calendar, fetched, now));
}

const dayMs = 86_400_000;

async function noteUnchanged(db: Database, { id }: RemoteCalendar, now: Date): Promise<null> {
  await noteLooked(db, id, { lookedAt: now });
  return null;
}

async function take(
  tx: Database,
  calendar: RemoteCalendar,
  { bytes, version }: Extract<Fetched, { refusal: null }>,
  now: Date,
): Promise<string | null> {
  const taken = await takeIn(tx, calendar.id, bytes, now);
  if (taken.refusal !== null)
    return noteProblem(tx, calendar, words(await langOf(tx)).refusals[taken.refusal], now);
  const { etag = null, lastModified = null } = version ?? {};
  await noteLooked(tx, calendar.id, { etag, lastModified, lookedAt: now });
  return null;
}

async function noteProblem(db: Database, { id }: RemoteCalendar, why: string, now: Date): Promise<string> {
  await noteLooked(db, id, { problem: why.slice(0, 500), lookedAt: now });
  return why;
}
