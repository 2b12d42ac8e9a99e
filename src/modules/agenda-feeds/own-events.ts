import { grantsOf } from '#modules/accounts';
import { everything } from '#modules/agenda';
import { ledSeries } from '#modules/meetings';
import type { CalendarEvent } from '#platform/calendars/calendar';
import type { ListAsked } from '#platform/feeds/list';
import { addDays, dateOf, startOfDay } from '#platform/time';
import type { FollowedSeries } from './followed-series.ts';
import { followedDays } from './lists.ts';
import { seriesEvents } from './series-events.ts';
import { followedSeries } from './store.ts';

/** In somebody's own calendar: what she leads, which takes her time, and what else is on in the spaces that she animates. */
export async function ownEvents(asked: ListAsked, personId: string): Promise<CalendarEvent[]> {
  const { db, now } = asked;
  const led = await ledSeries(db, personId);
  const spaces = new Set((await grantsOf(db, personId, now)).flatMap((grant) => grant.spaces));
  const found = await Promise.all([
    ...[...spaces].map((spaceId) => seriesFor(asked, { spaceId })),
    ...led.map((seriesId) => seriesFor(asked, { seriesId })),
  ]);
  const once = new Map(found.flat().map((series) => [series.id, series]));
  return [...once.values()].flatMap((series) =>
    seriesEvents(series, { ...asked, isBusy: led.includes(series.id) }),
  );
}

function seriesFor(
  { db, network: { zone }, now }: ListAsked,
  which: { spaceId: string } | { seriesId: string },
): Promise<FollowedSeries[]> {
  const today = dateOf(now, zone);
  return followedSeries(db, {
    ...everything,
    from: startOfDay(addDays(today, -followedDays.before), zone),
    to: startOfDay(addDays(today, followedDays.after), zone),
    after: null,
    zone,
    limit: 0,
    ...which,
  });
}
