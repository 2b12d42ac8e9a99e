import {
  type ChangedSeries,
  type Changes,
  changeCycle,
  changeFollowing,
  changeSeries,
  meetingsOf,
  seriesOfCycle,
} from '#modules/meetings';
import { spansBetween } from '#modules/meetings/rules';
import { checkDays, usedBy } from '#modules/workshop-dates';
import { type CheckedDay, type Remark, repeatOf, timesIn } from '#modules/workshop-dates/rules';
import type { Database } from '#platform/database/deed';
import { dateOf, type IsoDate } from '#platform/time';
import { datesFor, timingFor } from './announce.ts';
import type { HeldMeeting } from './open-meeting.ts';
import { repeatIn, subjectIn, type Workshop } from './workshop-form.ts';

/** What is changed: all of a workshop, or one meeting and those that follow. */
export interface Changing {
  opened: HeldMeeting;
  isAll: boolean;
  zone: string;
  now: Date;
}

/** The day that the form shows first. */
export const firstDayOf = ({ opened: { series, meeting }, isAll, zone }: Changing): IsoDate =>
  isAll ? series.startsOn : dateOf(meeting.plannedAt, zone);

/** How many times it takes place from there on, as the form says it; null: nobody counted. */
export function timesLeft({ opened: { series, meeting }, isAll, zone }: Changing): number | null {
  const repeat = repeatOf(series);
  if (repeat === null || repeat.times === null) return null;
  const from = isAll ? new Date(0) : meeting.plannedAt;
  return spansBetween(series, zone, { from, to: new Date(meeting.plannedAt.getTime() + manyYears) }).length;
}

/** The days of the part that is changed, where a workshop was cut; `to` is null as long as nobody ends it. */
export interface Part {
  from: IsoDate;
  to: IsoDate | null;
}

/** Null: it is in one piece. */
export async function partOf(db: Database, changing: Changing): Promise<Part | null> {
  const { opened, zone } = changing;
  const { series } = opened;
  if ((await seriesOfCycle(db, series.cycle)).length === 1) return null;
  const last = (await meetingsOf(db, series.id)).at(-1);
  const isEnded = series.rule === null || /COUNT|UNTIL/.test(series.rule);
  return { from: firstDayOf(changing), to: isEnded && last ? dateOf(last.plannedAt, zone) : null };
}

const manyYears = 20 * 366 * 86_400_000;

/** Whether times stay as they are, also those that came by a rule that the form cannot say. */
function keepsItsDays(form: Workshop, changing: Changing): boolean {
  const [before, typed] = [repeatOf(changing.opened.series), repeatIn(form)];
  const isSameRepeat =
    before === null ||
    (before.pace === typed.pace && timesLeft(changing) === typed.times && before.until === typed.until);
  return isSameRepeat && form.startsOn === firstDayOf(changing);
}

/** Why the first day cannot be that one, as a key of the form's errors. */
export function wrongFirstDay(form: Workshop, changing: Changing): 'past' | 'otherRule' | null {
  if (form.startsOn === firstDayOf(changing)) return null;
  if (repeatOf(changing.opened.series) === null) return 'otherRule';
  return form.startsOn < dateOf(changing.now, changing.zone) ? 'past' : null;
}

/** Whether a change may meet something: only words stand in nobody's way. */
export async function touchesDates(db: Database, form: Workshop, changing: Changing): Promise<boolean> {
  const { series } = changing.opened;
  const times = timesIn(form);
  const assets = await usedBy(db, series.id);
  return (
    !keepsItsDays(form, changing) ||
    times.startsAtMinutes !== series.startsAtMinutes ||
    times.durationMinutes !== series.durationMinutes ||
    form.ledBy !== series.ledBy ||
    [...assets].sort().join() !== [...form.assets].sort().join()
  );
}

const mostShown = 60;

/** The dates as they would be, each with what speaks against it. A date that stood already is proposed again. */
export async function changedDates(db: Database, form: Workshop, changing: Changing): Promise<CheckedDay[]> {
  const { opened, isAll, zone, now } = changing;
  const { series, meeting, space } = opened;
  const from = isAll ? new Date(0) : meeting.plannedAt;
  const standing = (await meetingsOf(db, series.id, from)).map(({ plannedAt }) => dateOf(plannedAt, zone));
  const held = {
    space,
    zone,
    exceptSeries: series.id,
    standing: new Set(standing),
    today: dateOf(now, zone),
  };
  if (!keepsItsDays(form, changing)) return datesFor(db, form, held);
  const coming = standing.filter((day) => day >= held.today).slice(0, mostShown);
  const asked = { ...timesIn(form), ...held, days: coming, assetIds: form.assets, ledBy: form.ledBy };
  return (await checkDays(db, asked, zone)).map((day) => ({ ...day, isProposed: true }));
}

/** What speaks against putting one meeting elsewhere; nothing where its times stay. */
export async function inTheWayOf(
  db: Database,
  { meeting, series, space }: HeldMeeting,
  { startsOn, times, zone }: { startsOn: IsoDate; times: ReturnType<typeof timesIn>; zone: string },
): Promise<readonly Remark[]> {
  const assetIds = await usedBy(db, series.id);
  const { ledBy } = series;
  const asked = { ...times, space, days: [startsOn], assetIds, ledBy, exceptMeeting: meeting.id };
  const [day] = await checkDays(db, asked, zone);
  const isSame =
    day?.startsAt.getTime() === meeting.startsAt.getTime() &&
    day.endsAt.getTime() === meeting.endsAt.getTime();
  return day === undefined || isSame ? [] : day.remarks;
}

interface Saving {
  form: Workshop;
  /** The days that were looked at; none when only words changed. */
  shown: readonly CheckedDay[];
  changing: Changing;
}

/**
 * Saves a change with the days that were kept. Days are taken out first: who is in a meeting of such a day would else be
 * moved to the next one.
 */
export async function saveChange(tx: Database, { form, shown, changing }: Saving): Promise<ChangedSeries> {
  const { opened, isAll, now } = changing;
  const change = (changes: Changes): Promise<ChangedSeries> =>
    isAll
      ? changeCycle(tx, opened.series.id, changes, now)
      : changeFollowing(tx, opened.meeting.id, changes, now);
  const subject = { ...subjectIn(form), ...timesIn(form) };
  const today = dateOf(now, changing.zone);
  const isKept = ({ day }: CheckedDay): boolean => day < today || form.days.includes(day);
  if (!keepsItsDays(form, changing)) {
    const [days, kept] = [shown, shown.filter(isKept)].map((list) => list.map(({ day }) => day));
    return change({ ...subject, ...timingFor(form, days ?? [], kept ?? []) });
  }
  const out = shown.filter((one) => !isKept(one)).map(({ day }) => day);
  if (out.length === 0) return change(subject);
  const cut = await change({ without: [...new Set([...opened.series.without, ...out])].sort() });
  if (cut.series === null) return cut;
  return (isAll ? changeCycle : changeSeries)(tx, cut.series.id, subject, now);
}
