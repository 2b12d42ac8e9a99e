import { addSeries } from '#modules/meetings';
import type { Timing } from '#modules/meetings/rules';
import { checkDays, setUsed } from '#modules/workshop-dates';
import { type CheckedDay, daysOf, isLeftOut, ruleOf, timesIn } from '#modules/workshop-dates/rules';
import type { Database } from '#platform/database/deed';
import { addDays, type IsoDate } from '#platform/time';
import { repeatIn, subjectIn, type Workshop } from './workshop-form.ts';

/** Of what nobody ends, so many dates are looked at. */
const mostLookedAt = 60;

interface Held {
  space: { id: string; communeCode: string } | null;
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
      exceptSeries: held.exceptSeries,
    },
    held.zone,
  );
  const { standing = new Set(), today = '' } = held;
  let kept = 0;
  const shown: CheckedDay[] = [];
  for (const one of checked) {
    if (kept >= wanted) break;
    // The one day that was typed is kept: what speaks against it is said beside it.
    const isProposed = repeat.pace === 'once' || !isLeftOut(one) || standing.has(one.day) || one.day < today;
    shown.push({ ...one, isProposed });
    if (isProposed) kept += 1;
  }
  return shown;
}

/**
 * The rule and the days taken out that give exactly the days that were kept, and go on beyond those shown as chosen. What
 * comes back each month does so by the rank of the day that was typed, whichever was kept first.
 */
export function timingFor(
  { startsOn: typedOn, ...form }: Pick<Workshop, 'startsOn' | 'pace' | 'times' | 'until'>,
  shown: readonly IsoDate[],
  kept: readonly IsoDate[],
): Pick<Timing, 'startsOn' | 'rule' | 'without'> {
  const [startsOn = typedOn] = kept;
  const last = kept.at(-1) ?? startsOn;
  const following = shown.filter((day) => day >= startsOn);
  const without = following.filter((day) => !kept.includes(day));
  if (form.pace !== 'once' && form.times === null && shown.length >= mostLookedAt)
    return { startsOn, rule: ruleOf(form, typedOn, null), without };
  if (kept.length < 2) return { startsOn, rule: null, without: [] };
  const count = following.indexOf(last) + 1;
  return { startsOn, rule: ruleOf(form, typedOn, count), without: without.filter((day) => day < last) };
}

/** Announces a workshop on the days that were kept; answers its series. */
export async function announceWorkshop(
  tx: Database,
  {
    form,
    shown,
    spaceId,
    now,
  }: { form: Workshop; shown: readonly IsoDate[]; spaceId: string | null; now: Date },
) {
  const timing = timingFor(
    form,
    shown,
    shown.filter((day) => form.days.includes(day)),
  );
  const subject = subjectIn(form);
  const added = await addSeries(
    tx,
    {
      ...subject,
      isCycle: subject.isCycle && timing.rule !== null,
      ...timing,
      ...timesIn(form),
      drawnFrom: form.drawnFrom,
      spaceId,
    },
    now,
  );
  if (added.series) await setUsed(tx, added.series.id, form.assets);
  return added;
}

/** Next week, the same day: what is announced is rarely for tomorrow. */
export const inAWeek = (today: IsoDate): IsoDate => addDays(today, 7);
