import { addManySeries, cancelSeries } from '#modules/meetings';
import { type Database, schemaOf } from '#platform/database/deed';
import { changeEvent, isAsWritten, putOdd } from './change-event.ts';
import { goneReason, seriesOf } from './new-series.ts';
import type { RemoteEvent } from './remote-event.ts';
import {
  announcedAlike,
  comingSeries,
  type KnownEvent,
  keepEvents,
  knownEvents,
  ownAmong,
  type RemoteCalendar,
} from './store.ts';

/** What reading a calendar changed here. */
export interface Came {
  added: number;
  changed: number;
  cancelled: number;
}

/** Brings the events of a calendar into the agenda: what is new, what changed, what is gone. The calendar is locked. */
export async function bringIn(
  tx: Database,
  calendar: RemoteCalendar,
  read: readonly RemoteEvent[],
  now: Date,
): Promise<Came> {
  const events = await withoutOwn(tx, read);
  const known = new Map((await knownEvents(tx, calendar.id)).map((one) => [one.key, one]));
  const fresh = events.filter(({ key, next }) => next !== null && !known.has(key));
  const added = await announceNew(tx, calendar, fresh, now);
  let [changed, cancelled] = [0, 0];
  const coming = await comingSeries(tx, calendar.id, now);
  const here = new Map(events.map((event) => [event.key, event]));
  for (const one of known.values()) {
    const event = here.get(one.key);
    const isOn = event !== undefined && !event.isCancelled;
    if (one.state === 'ours' || (!isOn && !coming.has(one.seriesId))) continue;
    const outcome = isOn
      ? await changeEvent(tx, { calendar, known: one, event }, now)
      : await cancelGone(tx, calendar, { known: one, isSaid: event !== undefined }, now);
    if (outcome === null) continue;
    await keepEvents(tx, calendar.id, [outcome]);
    if (outcome.state === 'gone') cancelled += 1;
    else changed += 1;
  }
  return { added, changed, cancelled };
}

const ownUid = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@([a-z0-9]+)\.maillage/;

/** Without what we announced ourselves, when our own calendar comes back to us. */
export async function withoutOwn(db: Database, events: readonly RemoteEvent[]): Promise<RemoteEvent[]> {
  const idOf = ({ key }: RemoteEvent): string | null => {
    const [, id = null, network] = ownUid.exec(key) ?? [];
    return network === schemaOf(db) ? id : null;
  };
  const own = await ownAmong(
    db,
    events.flatMap((event) => idOf(event) ?? []),
  );
  return events.filter((event) => !own.has(idOf(event) ?? ''));
}

async function announceNew(
  tx: Database,
  calendar: RemoteCalendar,
  fresh: readonly RemoteEvent[],
  now: Date,
): Promise<number> {
  const asked = fresh.map(({ key, words, next }) => ({ key, title: words.title, at: next as Date }));
  const alike = await announcedAlike(tx, calendar.spaceId, asked);
  const ours = fresh.flatMap((event) => {
    const seriesId = alike.get(event.key);
    return seriesId === undefined ? [] : [{ ...keptOf(event, seriesId), state: 'ours' as const }];
  });
  await keepEvents(tx, calendar.id, ours);
  const fit = fresh.filter(({ key }) => !alike.has(key));
  const series = await addManySeries(
    tx,
    fit.map((event) => seriesOf(event, calendar)),
    now,
  );
  const kept = fit.map((event, index) => keptOf(event, series[index]?.id as string));
  await keepEvents(tx, calendar.id, kept);
  for (const [index, event] of fit.entries()) {
    const seriesId = kept[index]?.seriesId as string;
    if (event.odd.length > 0) await putOdd(tx, { seriesId, before: [], odd: event.odd }, now);
  }
  return fit.length;
}

/** What is remembered of an event that came. */
const keptOf = ({ key, words, timing, odd, sequence }: RemoteEvent, seriesId: string): KnownEvent => ({
  key,
  seriesId,
  state: 'followed',
  wrote: { words, timing, odd },
  sequence,
});

/**
 * Cancels what is cancelled there, or no longer there. What is only gone stays when a team made it its own; so does what
 * took place.
 */
async function cancelGone(
  tx: Database,
  calendar: RemoteCalendar,
  { known, isSaid }: { known: KnownEvent; isSaid: boolean },
  now: Date,
): Promise<KnownEvent | null> {
  if (known.state === 'gone') return null;
  if (!isSaid && !(await isAsWritten(tx, known, now))) return { ...known, state: 'ours' };
  await cancelSeries(tx, known.seriesId, goneReason(calendar), now);
  return { ...known, state: 'gone' };
}
