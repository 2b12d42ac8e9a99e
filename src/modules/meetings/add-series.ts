import { type Database, inTransaction, type Transaction } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { announce } from '#platform/events';
import { addDays, dateOf, type IsoDate, instantOf } from '#platform/time';
import { seriesAdded } from './changes.ts';
import { fiveYears, type RuleRefusal, refusalOfRule, spansBetween } from './recurrence.ts';
import type { NewSeries, Series, Timing } from './series.ts';
import { insertMeetings, insertSeries, type NewMeeting, noteWritten, seriesToWrite } from './store.ts';

/** How far ahead meetings are written. */
export const daysAhead = 400;

export type AddedSeries = { series: Series; refusal: null } | { series: null; refusal: RuleRefusal };

/** Announces a workshop or an event, with its meetings. */
export async function addSeries(db: Database, added: NewSeries, now: Date): Promise<AddedSeries> {
  return inTransaction(db, async (tx) => {
    const zone = await zoneOf(tx);
    const refusal = refusalOfRule(timingOf(added), zone);
    if (refusal !== null) return { series: null, refusal };
    const [series] = await addManySeries(tx, [added], now);
    return { series: series as Series, refusal: null };
  });
}

/** Announces thousands at once; their rules are known to be good. */
export async function addManySeries(db: Database, added: readonly NewSeries[], now: Date): Promise<Series[]> {
  return inTransaction(db, async (tx) => {
    const zone = await zoneOf(tx);
    const until = addDays(dateOf(now, zone), daysAhead);
    const written: Series[] = [];
    for (let begin = 0; begin < added.length; begin += 500) {
      const batch = await insertSeries(tx, added.slice(begin, begin + 500), now);
      const to = instantOf(`${until}T00:00`, zone);
      await insertMeetings(
        tx,
        batch.flatMap((series) => meetingsIn(series, zone, { from: new Date(0), to })),
        now,
      );
      await noteFarEnough(tx, batch, { zone, until });
      await announce(tx, seriesAdded, { seriesIds: batch.map(({ id }) => id), now });
      written.push(...batch);
    }
    return written;
  });
}

/** Writes further the series that go on; answers how many. */
export async function writeFurther(db: Database, now: Date): Promise<number> {
  const zone = await zoneOf(db);
  const until = addDays(dateOf(now, zone), daysAhead);
  let written = 0;
  for (;;) {
    const count = await inTransaction(db, async (tx) => {
      const due = await seriesToWrite(tx, until, 200);
      const to = instantOf(`${until}T00:00`, zone);
      const meetings = due.flatMap((series) => {
        const from = instantOf(`${writtenUntil(series)}T00:00`, zone);
        return meetingsIn(series, zone, { from, to }, series.count);
      });
      await insertMeetings(tx, meetings, now);
      await noteFarEnough(tx, due, { zone, until });
      return due.length;
    });
    written += count;
    if (count === 0) return written;
  }
}

/** Meetings are written up to this day: the night's work leaves those series alone that have none beyond it. */
export async function noteFarEnough(
  tx: Transaction,
  series: readonly Series[],
  { zone, until }: { zone: string; until: IsoDate },
): Promise<void> {
  const from = instantOf(`${until}T00:00`, zone);
  const { goingOn = [], ending = [] } = Object.groupBy(series, (one) =>
    goesOn(one, zone, from) ? 'goingOn' : 'ending',
  );
  const ids = (some: readonly Series[]) => some.map(({ id }) => id);
  await noteWritten(tx, ids(goingOn), until);
  await noteWritten(tx, ids(ending), 'infinity');
}

/** A yearly rule may rest for four years, up to its next 29 February. */
function goesOn(series: Series, zone: string, from: Date): boolean {
  if (series.rule === null) return false;
  if (!/(^|;)(COUNT|UNTIL)=/.test(series.rule)) return true;
  const to = new Date(from.getTime() + fiveYears);
  return spansBetween(series, zone, { from, to, most: 1 }).length > 0;
}

/** The one before all days is that of a series that has no meeting yet. */
const writtenUntil = ({ writtenUntil: until, startsOn }: Series): string =>
  until === '-infinity' ? startsOn : until;

function meetingsIn(
  series: Series,
  zone: string,
  window: { from: Date; to: Date },
  before = 0,
): NewMeeting[] {
  // What takes place once is written however far it is.
  const to = series.rule === null ? new Date(8.64e15 / 2) : window.to;
  return spansBetween(series, zone, { from: window.from, to }).map((span, index) => ({
    ...span,
    seriesId: series.id,
    spaceId: series.spaceId,
    ordinal: before + index + 1,
    seats: series.seats,
    laptops: series.laptops,
  }));
}

export const timingOf = ({
  startsOn,
  startsAtMinutes,
  durationMinutes,
  rule,
  without,
}: NewSeries): Timing => ({
  startsOn,
  startsAtMinutes,
  durationMinutes,
  rule: rule ?? null,
  without: without ?? [],
});
