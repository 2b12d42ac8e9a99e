// Owns: minutes_reading.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'minutesReading'>;

/** She has read them: they ask nothing more of her. Said twice, the first holds. */
export async function noteReading(
  tx: Db,
  row: { minutesId: string; personId: string; readAt: Date },
): Promise<void> {
  await tx
    .insertInto('minutesReading')
    .values(row)
    .onConflict((conflict) => conflict.columns(['minutesId', 'personId']).doNothing())
    .execute();
}

/** Who has read them. */
export const readersOf = async (db: Db, minutesId: string): Promise<Set<string>> => {
  const rows = await db
    .selectFrom('minutesReading')
    .select('personId')
    .where('minutesId', '=', minutesId)
    .execute();
  return new Set(rows.map(({ personId }) => personId));
};
