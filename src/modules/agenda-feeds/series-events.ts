import { agendaPath } from '#modules/agenda/rules';
import { sequenceOf } from '#modules/meetings/rules';
import { type CalendarEvent, isShownTwice, utc } from '#platform/calendars/calendar';
import { uidOf } from '#platform/calendars/uid';
import type { Lang } from '#platform/i18n';
import { addDays, dateOf, instantOf, type WallClock, wallClockOf } from '#platform/time';
import { eventWords } from './event-words.ts';
import type { FollowedSeries, OddMeeting } from './followed-series.ts';
import { later } from './later.ts';

export interface Around {
  now: Date;
  lang: Lang;
  network: { slug: string; zone: string };
  absolute: (path: string) => string;
  isBusy?: boolean;
}

const keptCancelledMs = 365 * 86_400_000;

/** A series in a calendar: one event with its rule, and one more for each date that is otherwise. */
export function seriesEvents(series: FollowedSeries, around: Around): CalendarEvent[] {
  if (series.rule === null) return [onceEvent(series, series.first, around)];
  if (isAllCancelled(series)) return [{ ...ruleEvent(series, [], around), isCancelled: true }];
  // After a year, a cancelled date is one that does not exist.
  const isForgotten = ({ status, changedAt }: OddMeeting): boolean =>
    status === 'cancelled' && around.now.getTime() - changedAt.getTime() > keptCancelledMs;
  const gone = series.odd.filter(isForgotten);
  const shown = series.odd.filter((meeting) => !isForgotten(meeting));
  const event = ruleEvent(series, gone, around);
  const others = shown.flatMap((meeting) => dateEvent(series, meeting, { ...around, event }));
  const said = new Set(others.map(({ replaces }) => replaces));
  return [{ ...event, without: event.without?.filter((wall) => !said.has(wall)) ?? [] }, ...others];
}

/** One meeting by itself, as it is downloaded from its page: it stays what it is when its series changes. */
export const meetingEvent = (series: FollowedSeries, meeting: OddMeeting, around: Around): CalendarEvent => ({
  ...onceEvent(series, meeting, around),
  uid: uidOf(series.rule === null ? series.id : meeting.id, around.network.slug),
});

const isAllCancelled = ({ odd, lastPlannedAt, status, first }: FollowedSeries): boolean =>
  status === 'cancelled' &&
  odd[0]?.id === first.id &&
  odd.every((meeting) => meeting.status === 'cancelled') &&
  odd.at(-1)?.plannedAt.getTime() === lastPlannedAt.getTime() &&
  odd[0].changedAt.getTime() === odd.at(-1)?.changedAt.getTime();

const onceEvent = (series: FollowedSeries, meeting: OddMeeting, around: Around): CalendarEvent => ({
  ...common(series, meeting, around),
  sequence: sequenceOf(series, meeting),
  changedAt: later(series.changedAt, meeting.changedAt),
  startsAt: meeting.startsAt,
  endsAt: meeting.endsAt,
  isCancelled: meeting.status === 'cancelled',
});

function ruleEvent(series: FollowedSeries, gone: readonly OddMeeting[], around: Around): CalendarEvent {
  const { zone } = around.network;
  const first = firstDay(series, zone);
  const at = (day: string): WallClock => `${day}T${clockOf(series.startsAtMinutes)}`;
  const days = [...series.without, ...gone.map(({ plannedAt }) => dateOf(plannedAt, zone))];
  return {
    ...common(series, null, around),
    sequence: series.sequence,
    changedAt: series.changedAt,
    startsAt: at(first),
    endsAt: wallEnd(at(first), series.durationMinutes),
    rule: ruleInUtc(series, zone),
    without: [...new Set(days)]
      .filter((day) => day >= first)
      .sort()
      .map(at),
    isCancelled: false,
  };
}

/** The first day of the rule, be it taken out since: COUNT counts from it. */
function firstDay({ first, startsOn, without }: FollowedSeries, zone: string): string {
  const written = dateOf(first.plannedAt, zone);
  return without.includes(startsOn) && startsOn < written ? startsOn : written;
}

/** UNTIL includes its whole day here; calendars want the instant, in UTC. A cancelled series goes no further than it was written. */
function ruleInUtc({ rule, status, lastPlannedAt }: FollowedSeries, zone: string): string {
  const text = rule ?? '';
  const endOf = (day: string): string =>
    utc(new Date(instantOf(`${addDays(day, 1)}T00:00`, zone).getTime() - 1000));
  if (status === 'cancelled' && !/(^|;)(COUNT|UNTIL)=/.test(text))
    return `${text};UNTIL=${endOf(dateOf(lastPlannedAt, zone))}`;
  return text.replace(
    /UNTIL=(\d{4})(\d\d)(\d\d)(T\d{6}Z?)?/,
    (_all, year, month, day) => `UNTIL=${endOf(`${year}-${month}-${day}`)}`,
  );
}

/** What one date says otherwise; nothing when calendars find the same by themselves. */
function dateEvent(
  series: FollowedSeries,
  meeting: OddMeeting,
  around: Around & { event: CalendarEvent },
): CalendarEvent[] {
  const { zone } = around.network;
  const replaces = `${dateOf(meeting.plannedAt, zone)}T${clockOf(series.startsAtMinutes)}`;
  const isWhereRuleSays =
    wallClockOf(meeting.startsAt, zone) === replaces &&
    !isShownTwice(meeting.startsAt, zone) &&
    meeting.endsAt.getTime() - meeting.startsAt.getTime() === lastsMs(around.event, zone);
  const isSame = [meeting.title, meeting.place, meeting.reason].every((own) => own === null);
  if (isWhereRuleSays && isSame && meeting.status === 'planned') return [];
  return [{ ...onceEvent(series, meeting, around), replaces }];
}

/** How long programs take each date to last: exactly as long as the first (RFC 5545, §3.8.5.3). */
const lastsMs = ({ startsAt, endsAt }: CalendarEvent, zone: string): number =>
  instantOf(endsAt as WallClock, zone).getTime() - instantOf(startsAt as WallClock, zone).getTime();

function common(series: FollowedSeries, meeting: OddMeeting | null, around: Around) {
  const { network, lang, absolute } = around;
  const { number } = meeting ?? series.first;
  const url = absolute(`${agendaPath}/${number}`);
  return {
    uid: uidOf(series.id, network.slug),
    createdAt: series.createdAt,
    ...eventWords(lang, series, { meeting, url }),
    latitude: series.latitude,
    longitude: series.longitude,
    url,
    onlineUrl: series.onlineUrl,
    followsUid: series.follows && uidOf(series.follows, network.slug),
    isBusy: around.isBusy ?? false,
  };
}

const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const wallEnd = (start: WallClock, minutes: number): WallClock =>
  new Date(Date.parse(`${start}Z`) + minutes * 60_000).toISOString().slice(0, 16);
