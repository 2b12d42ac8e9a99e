import { insertRequest, lapseRequests, openRequests, sendLetters } from '#modules/checks';
import { daysAfter, isLetterDue, monthsAfter } from '#modules/checks/rules';
import type { Database } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { dateOf, startOfDay } from '#platform/time';
import { isDue } from './due.ts';
import { idleSpaces, lettersSince } from './due-store.ts';
import { readSetting } from './setting-store.ts';

/** What is done each night: letters and reminders that are due, then the spaces whose turn it is. */
export async function askSpaces(db: Database, now: Date): Promise<void> {
  const { months } = await readSetting(db);
  const zone = await zoneOf(db);
  const today = dateOf(now, zone);
  await lapseRequests(db, { before: months && startOfDay(monthsAfter(today, -months), zone), now });
  let left = await sendWaiting(db, now);
  if (months === null) return;
  for (const idle of await idleSpaces(db, { epci: null, zone })) {
    if (left <= 0) return;
    if (!isDue(idle, months, today)) continue;
    const request = await insertRequest(db, { spaceId: idle.spaceId, openedAt: now });
    // A call that somebody has to make is worth a letter: they are spread as well.
    if (request) left -= Math.max(1, await sendLetters(db, request.id, left, now));
  }
}

/** A night and its tries, but not the night before. */
const nightDays = 20 / 24;

/** Writes to the teams whose letter or reminder is due, the oldest first; answers how many more letters may leave. */
async function sendWaiting(db: Database, now: Date): Promise<number> {
  const { nightlyLetters } = await readSetting(db);
  let left = nightlyLetters - (await lettersSince(db, daysAfter(now, -nightDays)));
  for (const request of await openRequests(db)) {
    if (left <= 0) break;
    if (isLetterDue(request, now)) left -= await sendLetters(db, request.id, left, now);
  }
  return left;
}

/** Asks all the spaces of a grouping of communes, or of the network, whenever they were last checked. */
export async function askNow(db: Database, epci: string | null, now: Date): Promise<number> {
  const idle = await idleSpaces(db, { epci, zone: await zoneOf(db) });
  for (const { spaceId } of idle) await insertRequest(db, { spaceId, openedAt: now });
  await sendWaiting(db, now);
  return idle.length;
}
