import { type Database, inTransaction, type Transaction } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { announce } from '#platform/events';
import { addDays, dateOf } from '#platform/time';
import { timingOf } from './add-series.ts';
import { seriesChanged } from './changes.ts';
import { ruleAfter, ruleUntil } from './cut-rule.ts';
import { fiveYears, type RuleRefusal, refusalOfRule, spansBetween } from './recurrence.ts';
import { retime } from './retime.ts';
import type { Meeting, NewSeries, Series, Subject, Timing } from './series.ts';
import {
  insertSeries,
  lockSeries,
  meetingById,
  meetingsOf,
  seriesById,
  seriesOfCycle,
  updateMeeting,
  updateSeries,
} from './store.ts';

export type SeriesRefusal = RuleRefusal | 'gone' | 'over' | 'seats_taken' | 'laptops_taken';

export type Changes = Partial<Subject> & Partial<Timing>;

export type ChangedSeries = { series: Series; refusal: null } | { series: null; refusal: SeriesRefusal };

/**
 * Changes a whole series. Its words change everywhere; its times change from now on, and what has taken place stays as it
 * was: then the series is cut in two, since calendars would else rewrite the past.
 */
export async function changeSeries(
  db: Database,
  id: string,
  changes: Changes,
  now: Date,
): Promise<ChangedSeries> {
  return inTransaction(db, async (tx) => {
    const series = await lockSeries(tx, id);
    if (!series) return { series: null, refusal: 'gone' };
    if (!changesTimes(series, changes)) return rewrite(tx, series, changes, now);
    const meetings = await meetingsOf(tx, id);
    const next = meetings.find(({ plannedAt, startsAt }) => plannedAt > now && startsAt > now);
    if (!next && series.rule === null) return { series: null, refusal: 'over' };
    if (!next || next === meetings[0]) return rewrite(tx, series, changes, now);
    return cut(tx, { series, at: next, changes, now });
  });
}

/** Changes a series that may have been cut: its words in all of its parts, its times in this one. */
export async function changeCycle(
  db: Database,
  id: string,
  changes: Changes,
  now: Date,
): Promise<ChangedSeries> {
  return inTransaction(db, async (tx) => {
    const before = await lockSeries(tx, id);
    const changed = await changeSeries(tx, id, changes, now);
    if (!before || changed.series === null) return changed;
    const words = changedWords(before, changes);
    if (Object.keys(words).length === 0) return changed;
    for (const part of await seriesOfCycle(tx, before.cycle)) {
      if (part.id === changed.series.id) continue;
      const other = await changeSeries(tx, part.id, words, now);
      if (other.series === null) return other;
    }
    return changed;
  });
}

/** Changes one meeting and those that follow: the series is cut in two there, and who had enrolled stays enrolled. */
export async function changeFollowing(
  db: Database,
  meetingId: string,
  changes: Changes,
  now: Date,
): Promise<ChangedSeries> {
  return inTransaction(db, async (tx) => {
    const known = await meetingById(tx, meetingId);
    const series = known && (await lockSeries(tx, known.seriesId));
    const at = series && (await meetingById(tx, meetingId));
    if (!at) return { series: null, refusal: 'gone' };
    if (at.endsAt <= now) return { series: null, refusal: 'over' };
    const [first] = await meetingsOf(tx, series.id);
    return first?.id === at.id ? rewrite(tx, series, changes, now) : cut(tx, { series, at, changes, now });
  });
}

async function rewrite(tx: Transaction, series: Series, changes: Changes, now: Date): Promise<ChangedSeries> {
  const refusal =
    (await timesRefusal(tx, { series, timed: { ...series, ...changes }, now })) ??
    (await takenRefusal(tx, { series, changes, from: now }));
  if (refusal !== null) return { series: null, refusal };
  await updateSeries(tx, series.id, changes, now);
  const written = (await seriesById(tx, series.id)) as Series;
  await retime(tx, { series: written, before: series, now });
  await announce(tx, seriesChanged, { seriesId: series.id, now });
  return { series: written, refusal: null };
}

interface Cut {
  series: Series;
  /** The first meeting of the second half. */
  at: Meeting;
  changes: Changes;
  now: Date;
}

async function cut(tx: Transaction, { series, at, changes, now }: Cut): Promise<ChangedSeries> {
  const zone = await zoneOf(tx);
  const day = dateOf(at.plannedAt, zone);
  // RFC 5545 counts the days that are taken out as well.
  const passed = spansBetween({ ...timingOf(series), without: [] }, zone, {
    from: new Date(0),
    to: at.plannedAt,
    most: 5000,
  });
  const rule = series.rule && ruleAfter(series.rule, passed.length);
  // Its meetings were told under the sequence that the series had: it goes on from there.
  const { sequence, cycle } = series;
  const second = {
    ...announced(series),
    startsOn: day,
    rule,
    ...changes,
    follows: series.id,
    cycle,
    sequence,
  };
  const refusal =
    (await timesRefusal(tx, { series, timed: second, now })) ??
    (await takenRefusal(tx, { series, changes, from: at.plannedAt }));
  if (refusal !== null) return { series: null, refusal };

  const [added] = await insertSeries(tx, [second], now);
  const written = added as Series;
  for (const { id } of await meetingsOf(tx, series.id, at.plannedAt))
    await updateMeeting(tx, id, { seriesId: written.id }, now);
  const untilDay = addDays(day, -1);
  await updateSeries(tx, series.id, { rule: series.rule && ruleUntil(series.rule, untilDay) }, now);
  await retime(tx, { series: written, before: series, now });
  await announce(tx, seriesChanged, { seriesId: series.id, now });
  await announce(tx, seriesChanged, { seriesId: written.id, now });
  return { series: written, refusal: null };
}

/** What was said of a series, without what belongs to its row. */
function announced(series: Series): NewSeries {
  const { id, sequence, createdAt, changedAt, origin, follows, cycle, writtenUntil, ...said } = series;
  return said;
}

/** A rule that cannot be read, or times that leave nothing to come. */
async function timesRefusal(
  tx: Transaction,
  { series, timed, now }: { series: Series; timed: NewSeries; now: Date },
): Promise<RuleRefusal | null> {
  const zone = await zoneOf(tx);
  const timing = timingOf(timed);
  const refusal = refusalOfRule(timing, zone);
  if (refusal !== null || !changesTimes(series, timing)) return refusal;
  const to = new Date(timing.rule === null ? '2200-01-01' : now.getTime() + fiveYears);
  return spansBetween(timing, zone, { from: now, to, most: 1 }).length === 0 ? 'never' : null;
}

/** More people are in a meeting to come than it would have seats, or laptops. */
async function takenRefusal(
  tx: Transaction,
  { series, changes, from }: { series: Series; changes: Changes; from: Date },
): Promise<'seats_taken' | 'laptops_taken' | null> {
  const { seats, laptops } = changes;
  const coming = await meetingsOf(tx, series.id, from);
  if (seats != null && coming.some((one) => one.seats === series.seats && one.seatsTaken > seats))
    return 'seats_taken';
  return laptops !== undefined &&
    coming.some((one) => one.laptops === series.laptops && one.laptopsTaken > laptops)
    ? 'laptops_taken'
    : null;
}

const times = ['startsOn', 'startsAtMinutes', 'durationMinutes', 'rule', 'without'] as const;

/** What is said differently, whenever it takes place. */
const changedWords = (series: Series, changes: Changes): Changes =>
  Object.fromEntries(
    Object.entries(changes).filter(
      ([name, value]) =>
        !times.some((time) => time === name) && String(value) !== String(series[name as keyof Series]),
    ),
  );

const changesTimes = (series: Series, changes: Changes): boolean =>
  times.some((name) => changes[name] !== undefined && String(changes[name]) !== String(series[name]));
