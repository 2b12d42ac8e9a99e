import { type CalendarRefusal, piecesOf } from '#platform/calendars/calendar-text';
import { readEvent, type WrittenEvent } from '#platform/calendars/written-event';
import { clocksOf } from '#platform/calendars/zone-clocks';
import { type Around, asSeries, type Told } from './as-series.ts';
import type { LeftOut, RemoteEvent } from './remote-event.ts';

export interface ReadCalendar {
  refusal: null;
  /** As it calls itself. */
  name: string | null;
  events: RemoteEvent[];
  left: LeftOut[];
  /** How many events it holds, whatever becomes of them. */
  count: number;
}

/** So many series come from one calendar. */
const mostEvents = 1000;
/** Then others are served. */
const atOnce = 40;

/** Reads a calendar as it would be announced here: what is over is not looked at, and one bad event spoils no other. */
export async function readCalendar(
  bytes: Uint8Array,
  around: Around,
): Promise<ReadCalendar | { refusal: CalendarRefusal }> {
  const cut = piecesOf(bytes);
  if (cut.refusal !== null) return cut;
  const { name, zones, events: blocks } = cut.pieces;
  const clocks = clocksOf(zones, around.zone);
  const written: WrittenEvent[] = [];
  const left: LeftOut[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index % atOnce === 0) await breath();
    const event = readEvent(block, clocks);
    if (event) written.push(event);
    else left.push({ title: titleIn(block), why: 'unreadable' });
  }
  const events: RemoteEvent[] = [];
  for (const [index, told] of toldIn(written).entries()) {
    if (index % atOnce === 0) await breath();
    const came = asSeries(told, around);
    if (typeof came === 'string') left.push({ title: told.event.title, why: came });
    else events.push(...came);
  }
  events.sort(soonerFirst);
  const beyond = events.splice(mostEvents);
  left.push(...beyond.map(({ words }) => ({ title: words.title, why: 'too_many' as const })));
  return { refusal: null, name, events, left, count: blocks.length };
}

const soonerFirst = (one: RemoteEvent, other: RemoteEvent): number =>
  (one.next?.getTime() ?? 0) - (other.next?.getTime() ?? 0) || (one.key < other.key ? -1 : 1);

const breath = (): Promise<void> => new Promise((go) => setImmediate(go));

/** A block that cannot be read still says what it is about. */
const titleIn = (block: string): string =>
  /^SUMMARY[^:\r\n]*:(.*)$/im.exec(block)?.[1]?.trim().slice(0, 120) ?? '';

/** Each event with its own dates; where one is said twice, the newest holds. A date whose event is not there stands alone. */
function toldIn(written: readonly WrittenEvent[]): Told[] {
  const newest = new Map<string, WrittenEvent>();
  for (const event of written) {
    const key = `${event.uid} ${replacedBy(event)}`;
    const known = newest.get(key);
    if (!known || isNewer(event, known)) newest.set(key, event);
  }
  const all = [...newest.values()];
  const others = Map.groupBy(
    all.filter(({ replaces }) => replaces !== null),
    ({ uid }) => uid,
  );
  const main = all.filter(({ replaces }) => replaces === null);
  const known = new Set(main.map(({ uid }) => uid));
  const lone = all.filter(({ uid, replaces }) => replaces !== null && !known.has(uid));
  return [
    ...main.map((event) => ({ event, others: others.get(event.uid) ?? [] })),
    ...lone.map((event) => ({ event: { ...event, uid: `${event.uid} ${replacedBy(event)}` }, others: [] })),
  ];
}

const replacedBy = ({ replaces }: WrittenEvent): string =>
  replaces instanceof Date ? replaces.toISOString() : (replaces ?? '');

const isNewer = (one: WrittenEvent, other: WrittenEvent): boolean =>
  one.sequence !== other.sequence
    ? one.sequence > other.sequence
    : (one.changedAt?.getTime() ?? 0) >= (other.changedAt?.getTime() ?? 0);
