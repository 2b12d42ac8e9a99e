// Owns: own_calendar.
import type { DbOf } from '#platform/database/deed';
import { hashOf, newToken } from '#platform/secret-token';

type Db = DbOf<'ownCalendar'>;

/** Makes a new address, which is kept nowhere, and answers its secret; the one before opens nothing any more. */
export async function makeAddress(db: Db, personId: string, now: Date): Promise<string> {
  const token = newToken();
  const made = { tokenHash: hashOf(token), madeAt: now };
  await db
    .insertInto('ownCalendar')
    .values({ personId, ...made })
    .onConflict((conflict) => conflict.column('personId').doUpdateSet(made))
    .execute();
  return token;
}

export async function takeBack(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('ownCalendar').where('personId', '=', personId).execute();
}

/** When her address was made; null when she has none. */
export async function madeAt(db: Db, personId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('ownCalendar')
    .select('madeAt')
    .where('personId', '=', personId)
    .executeTakeFirst();
  return row?.madeAt ?? null;
}

/** Whose calendar a secret opens. */
export async function personOf(db: Db, token: string): Promise<string | null> {
  const row = await db
    .selectFrom('ownCalendar')
    .select('personId')
    .where('tokenHash', '=', hashOf(token))
    .executeTakeFirst();
  return row?.personId ?? null;
}
