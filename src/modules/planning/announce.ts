import { addSeries } from '#modules/meetings';
import type { Database } from '#platform/database/connect';
import { addDays, type IsoDate } from '#platform/time';
import { type CheckedDay, checkDays, isLeftOut } from './check-dates.ts';
import { setUsed } from './plan-store.ts';
import { daysOf, ruleOf } from './repeat.ts';
import { repeatIn, subjectIn, timesIn, type Workshop } from './workshop-form.ts';

/** Of what nobody ends, so many dates are looked at. */
const mostLookedAt = 60;

interface Held {
  space: { id: string; communeCode: string };
  zone: string;
  exceptSeries?: string | null;
  /** Days that stand already, and those that are over: they are proposed whatever they meet. */
  standing?: ReadonlySet<IsoDate>;
  today?: IsoDate;
}

/**
 * The dates that a workshop would have, each with what speaks against it. Where ten are wanted and two are left out, twelve
 * are shown, so that ten remain.
 */
export async function datesFor(db: Database, form: Workshop, held: Held): Promise<CheckedDay[]> {
  const repeat = repeatIn(form);
  const wanted = repeat.times ?? mostLookedAt;
  const checked = await checkDays(
    db,
    {
      ...timesIn(form),
      space: held.space,
      days: daysOf(
        { ...repeat, until: repeat.times === null ? repeat.until : null },
        form.startsOn,
        wanted + 30,
      ),
      assetIds: form.assets,
      ledBy: form.ledBy,
      exceptSeries: held.exceptSeries ?? null,
    },
    held.zone,
  );
  const { standing = new Set(), today = '' } = held;
  let kept = 0;
  const shown: CheckedDay[] = [];
  for (const one of checked) {
    if (kept >= wanted) break;
    const isProposed = !isLeftOut(one) || standing.has(one.day) || one.day < today;
    shown.push({ ...one, isProposed });
    if (isProposed) kept += 1;
  }
  return shown;
}

/** The rule and the days taken out that give exactly the days that were kept. */
export function timingFor(form: Workshop, shown: readonly IsoDate[], kept: readonly IsoDate[]) {
  const repeat = repeatIn(form);
  const [startsOn = form.startsOn] = kept;
  const last = kept.at(-1) ?? startsOn;
  const between = shown.filter((day) => day >= startsOn && day <= last);
  const isOpen = repeat.pace !== 'once' && repeat.times === null && repeat.until === null;
  const without = between.filter((day) => !kept.includes(day));
  if (isOpen) return { startsOn, rule: ruleOf({ ...repeat, until: null }, startsOn, null), without };
  if (between.length < 2) return { startsOn, rule: null, without: [] };
  return { startsOn, rule: ruleOf(repeat, startsOn, between.length), without };
}

/** Announces a workshop on the days that were kept; answers its series. */
export async function announceWorkshop(
  tx: Database,
  { form, shown, spaceId, now }: { form: Workshop; shown: readonly IsoDate[]; spaceId: string; now: Date },
) {
  const kept = form.days.length > 0 ? form.days : shown;
  const timing = timingFor(form, shown, [...kept].sort());
  const subject = subjectIn(form);
  const added = await addSeries(
    tx,
    {
      ...subject,
      isCycle: subject.isCycle && timing.rule !== null,
      ...timing,
      ...timesIn(form),
      spaceId,
    },
    now,
  );
  if (added.series) await setUsed(tx, added.series.id, form.assets);
  return added;
}

/** Next week, the same day: what is announced is rarely for tomorrow. */
export const inAWeek = (today: IsoDate): IsoDate => addDays(today, 7);
