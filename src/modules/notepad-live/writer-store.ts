// Owns: notepad_writer.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'notepadWriter'>;

/** Hers from the first time that she comes with it; answers whether it is. */
export async function claimNumber(
  db: Db,
  { notepadId, number, personId }: { notepadId: string; number: number; personId: string },
): Promise<boolean> {
  const claim = { notepadId, number, personId };
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('notepadWriter')
    .values(claim)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 1n) return true;
  const owner = await db
    .selectFrom('notepadWriter')
    .select('personId')
    .where('notepadId', '=', notepadId)
    .where('number', '=', number)
    .executeTakeFirst();
  return owner?.personId === personId;
}
