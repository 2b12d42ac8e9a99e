import { addManySeries, cancelMeeting, meetingsOf, moveMeeting } from '#modules/meetings';
import type { Series } from '#modules/meetings/rules';
import { allSpaces, welcomersOf } from '#modules/network';
import { type Database, inTransaction } from '#platform/database/deed';
import { addDays, dateOf, weekdayOf } from '#platform/time';
import { type Holder, seasonOf } from './season.ts';

/** This season: from four weeks ago to the end of the next eleven, in the spaces that are invented. */
export async function tellSeason(db: Database, now: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    const today = dateOf(now, 'Europe/Paris');
    const monday = addDays(today, 1 - weekdayOf(today));
    const period = { from: addDays(monday, -28), to: addDays(monday, 7 * 11) };
    const season = (await holders(tx)).flatMap((holder) => seasonOf(holder, period));
    await tellChanges(tx, await addManySeries(tx, season, now), now);
  });
}

/** The invented spaces, with one of their team. */
export async function holders(db: Database): Promise<Holder[]> {
  const spaces = (await allSpaces(db)).filter(
    ({ fictitious, status }) => fictitious && status === 'published',
  );
  const held: Holder[] = [];
  for (const { id, slug } of spaces) {
    const [leader] = await welcomersOf(db, id);
    held.push({ spaceId: id, slug, ledBy: leader?.id ?? null });
  }
  return held;
}

const cancelled = ['L’animatrice est souffrante', 'La salle est prise par une réunion', 'Panne de chauffage'];

/** Some meetings of the days to come are cancelled or moved, as it happens. */
async function tellChanges(tx: Database, series: readonly Series[], now: Date): Promise<void> {
  for (const [rank, { id }] of series.filter(({ rule }) => rule !== null).entries()) {
    if (rank % 13 !== 4) continue;
    const next = (await meetingsOf(tx, id)).find(({ startsAt }) => startsAt > now);
    if (!next) continue;
    if (rank % 2 === 0) await cancelMeeting(tx, next.id, cancelled[rank % cancelled.length] as string, now);
    else
      await moveMeeting(
        tx,
        next.id,
        { ...anHourLater(next), reason: 'Une heure plus tard pour cette fois' },
        now,
      );
  }
}

const hourMs = 3_600_000;

const anHourLater = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) => ({
  startsAt: new Date(startsAt.getTime() + hourMs),
  endsAt: new Date(endsAt.getTime() + hourMs),
});
