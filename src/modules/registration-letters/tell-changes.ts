import { changedRegistrations, forgetUntold, tellMany } from '#modules/registration';
import type { Transaction } from '#platform/database/deed';
import { tellChanged } from './letters.ts';

/** Each reads in one mail all that changed for her and was not told yet. */
export async function tellChanges(
  tx: Transaction,
  { seriesId, now }: { seriesId: string; now: Date },
): Promise<void> {
  const changed = await tellMany(tx, await changedRegistrations(tx, seriesId, now));
  for (const { registration, bookings } of changed) {
    const untold = bookings.filter((one) => one.untold !== null);
    // What was noted while nobody wrote letters, and is over by now, is forgotten untold.
    const toCome = untold.filter(({ endsAt }) => endsAt > now);
    if (toCome.length > 0) await tellChanged(tx, { registration, bookings: toCome }, now);
    await forgetUntold(
      tx,
      untold.map(({ id }) => id),
    );
  }
}
