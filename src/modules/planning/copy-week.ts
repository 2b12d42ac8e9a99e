import { addSeries, meetingsOf, seriesById } from '#modules/meetings';
import { setUsed, usedBy } from '#modules/workshop-dates';
import { type Database, inTransaction } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { addDays, dateOf, type IsoDate, startOfDay, weekdayOf } from '#platform/time';
import { seriesIn } from './plan-store.ts';

/** On a Saturday or a Sunday nothing of this week can be announced any more: it is copied into the next one. */
export const copiesIntoNext = (today: IsoDate): boolean => weekdayOf(today) >= 6;

/**
 * Takes up this week what a space held once last week, on the same days at the same times, or next week what it holds in
 * this one when this one ends; what comes back by itself is not
 * doubled, nor what was copied already. Answers how many.
 */
export async function copyLastWeek(db: Database, spaceId: string, now: Date): Promise<number> {
  return inTransaction(db, async (tx) => {
    const zone = await zoneOf(tx);
    const today = dateOf(now, zone);
    const monday = addDays(today, 1 - weekdayOf(today) + (copiesIntoNext(today) ? 7 : 0));
    const at = (day: IsoDate): Date => startOfDay(day, zone);
    const [before, current] = [
      await seriesIn(tx, spaceId, { from: at(addDays(monday, -7)), to: at(monday) }),
      await seriesIn(tx, spaceId, { from: at(monday), to: at(addDays(monday, 7)) }),
    ];
    let copied = 0;
    for (const { seriesId, meetingId } of before) {
      const series = await seriesById(tx, seriesId);
      const meeting = (await meetingsOf(tx, seriesId)).find(({ id }) => id === meetingId);
      if (!series || !meeting || series.rule !== null || meeting.status === 'cancelled') continue;
      const startsOn = addDays(dateOf(meeting.startsAt, zone), 7);
      if (startsOn < today || current.some(({ title, day }) => title === series.title && day === startsOn))
        continue;
      const { id, sequence, createdAt, changedAt, follows, cycle, origin, ...same } = series;
      const { series: added } = await addSeries(
        tx,
        { ...withoutRow(same), startsOn, status: 'published' },
        now,
      );
      if (added) await setUsed(tx, added.id, await usedBy(tx, id));
      copied += 1;
    }
    return copied;
  });
}

/** How far it is written belongs to the row, not to what is announced. */
function withoutRow<Said extends object>(said: Said): Said {
  const { writtenUntil, ...same } = said as Said & { writtenUntil: unknown };
  return same as Said;
}
