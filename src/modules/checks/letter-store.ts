// Owns: check_letter. Reads: person.
import type { DbOf } from '#platform/database/deed';
import { hashOf } from '#platform/secret-token';

type Db = DbOf<'checkLetter', 'person'>;

/** A letter that was sent: its link opens one question, until a day. */
export interface SentLetter {
  requestId: string;
  /** Null: the space's own mailbox. */
  personId: string | null;
  personName: string | null;
  expiresAt: Date;
}

export async function insertLetter(
  db: Db,
  { token, ...letter }: Omit<SentLetter, 'personName'> & { token: string; number: number; sentAt: Date },
): Promise<void> {
  await db
    .insertInto('checkLetter')
    .values({ ...letter, tokenHash: hashOf(token) })
    .execute();
}

export const letterByToken = (db: Db, token: string, now: Date): Promise<SentLetter | undefined> =>
  db
    .selectFrom('checkLetter')
    .leftJoin('person', 'person.id', 'checkLetter.personId')
    .select(['requestId', 'personId', 'person.name as personName', 'expiresAt'])
    .where('tokenHash', '=', hashOf(token))
    .where('expiresAt', '>', now)
    .executeTakeFirst();

/** Links that are no longer good say who was written to, for nothing. */
export async function forgetLetters(db: Db, now: Date): Promise<number> {
  const gone = await db.deleteFrom('checkLetter').where('expiresAt', '<', now).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
