// Owns: minutes_reading.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'minutesReading'>;

/** She has read them at a revision: until they change, they ask nothing more of her. Said twice, the newest holds. */
export async function noteReading(
  tx: Db,
  row: { minutesId: string; personId: string; revision: number; readAt: Date },
): Promise<void> {
  await tx
    .insertInto('minutesReading')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['minutesId', 'personId'])
        .doUpdateSet({ revision: row.revision, readAt: row.readAt })
        .where('minutesReading.revision', '<', row.revision),
    )
    .execute();
}

/** Who has read what they say now. */
export const readersOf = async (
  db: Db,
  { id, revision }: { id: string; revision: number },
): Promise<Set<string>> => {
  const rows = await db
    .selectFrom('minutesReading')
    .select('personId')
    .where('minutesId', '=', id)
    .where('revision', '=', revision)
    .execute();
  return new Set(rows.map(({ personId }) => personId));
};
