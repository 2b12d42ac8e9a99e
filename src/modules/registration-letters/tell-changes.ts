import type { Transaction } from 'kysely';
import { changedRegistrations, forgetUntold, tellMany } from '#modules/registration';
import type { Tables } from '#platform/database/tables';
import { tellChanged } from './letters.ts';

/** Each reads in one mail all that changed for her and was not told yet. */
export async function tellChanges(
  tx: Transaction<Tables>,
  { seriesId, now }: { seriesId: string; now: Date },
): Promise<void> {
  const changed = await tellMany(tx, await changedRegistrations(tx, seriesId));
  for (const { registration, bookings } of changed) {
    const untold = bookings.filter((one) => one.untold !== null);
    await tellChanged(tx, { registration, bookings: untold }, now);
    await forgetUntold(
      tx,
      untold.map(({ id }) => id),
    );
  }
}
