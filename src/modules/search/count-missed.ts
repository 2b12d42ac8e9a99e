import type { Database } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import type { Ask } from '#platform/http/env';
import { clientAddress } from '#platform/session/client-address';
import { secondsUntil } from '#platform/session/throttle';
import { addDays, dateOf } from '#platform/time';
import { countedAs } from './missed.ts';
import { addSearcher, forgetMissed, type Missed, missedSince } from './missed-store.ts';

const isRobot = /bot|crawl|spider|slurp/i;
const onceADay = { tries: 1, everySeconds: 24 * 60 * 60 };

/** Counts somebody who found nothing: once a day for each machine and question, and nobody can read which. */
export async function countMissed(c: Ask, typed: string): Promise<void> {
  const words = countedAs(typed);
  if (words === null || isRobot.test(c.req.header('user-agent') ?? '')) return;
  if ((await secondsUntil(c, `missed ${clientAddress(c)} ${words}`, onceADay)) > 0) return;
  await addSearcher(c.var.db, dateOf(c.var.now, c.var.network.zone), words);
}

const monthsKept = 13;

/** Thirteen months compare a month with the year before; what few looked for goes with its day. */
export async function eraseMissed(db: Database, now: Date): Promise<number> {
  const today = dateOf(now, await zoneOf(db));
  return forgetMissed(db, { olderThan: addDays(today, -Math.ceil(monthsKept * 30.5)), few: today });
}

/** What several people looked for in vain in the last days. */
export async function missedLately(db: Database, now: Date, days: number): Promise<Missed[]> {
  return missedSince(db, addDays(dateOf(now, await zoneOf(db)), -days));
}
