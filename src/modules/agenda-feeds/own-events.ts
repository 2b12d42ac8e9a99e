import { grantsOf } from '#modules/accounts';
import { everything, mostFollowed } from '#modules/agenda';
import type { CalendarEvent } from '#platform/calendars/calendar';
import type { ListAsked } from '#platform/feeds/list';
import { addDays, dateOf, startOfDay } from '#platform/time';
import { followedDays } from './lists.ts';
import { seriesEvents } from './series-events.ts';
import { followedSeries } from './store.ts';

/** In somebody's own calendar: what she leads, which takes her time, and what else is on in the spaces that she animates. */
export async function ownEvents(asked: ListAsked, personId: string): Promise<CalendarEvent[]> {
  const { db, network, now } = asked;
  const spaces = new Set((await grantsOf(db, personId, now)).flatMap((grant) => grant.spaces));
  const today = dateOf(now, network.zone);
  const question = {
    ...everything,
    from: startOfDay(addDays(today, -followedDays.before), network.zone),
    to: startOfDay(addDays(today, followedDays.after), network.zone),
    after: null,
    zone: network.zone,
    ledBy: personId,
    orIn: [...spaces],
    limit: mostFollowed,
  };
  return (await followedSeries(db, question, now)).flatMap((series) =>
    seriesEvents(series, { ...asked, isBusy: series.ledBy === personId }),
  );
}
