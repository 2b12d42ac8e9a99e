// Owns: check_letter. Reads: person, check_request.
import type { DbOf } from '#platform/database/deed';
import { hashOf } from '#platform/secret-token';

type Db = DbOf<'checkLetter', 'person' | 'checkRequest'>;

/** A letter that was sent: its link opens one question, until a day. */
export interface SentLetter {
  requestId: string;
  spaceId: string;
  /** Null: the space's own mailbox. */
  personId: string | null;
  personName: string | null;
  expiresAt: Date;
}

export async function insertLetter(
  db: Db,
  {
    token,
    ...letter
  }: Omit<SentLetter, 'personName' | 'spaceId'> & { token: string; number: number; sentAt: Date },
): Promise<void> {
  await db
    .insertInto('checkLetter')
    .values({ ...letter, tokenHash: hashOf(token) })
    .execute();
}

export const letterByToken = (db: Db, token: string, now: Date): Promise<SentLetter | undefined> =>
  db
    .selectFrom('checkLetter')
    .innerJoin('checkRequest', 'checkRequest.id', 'checkLetter.requestId')
    .leftJoin('person', 'person.id', 'checkLetter.personId')
    .select(['requestId', 'spaceId', 'personId', 'person.name as personName', 'expiresAt'])
    .where('tokenHash', '=', hashOf(token))
    .where('expiresAt', '>', now)
    .executeTakeFirst();

/** Links that are no longer good say who was written to, for nothing. */
export async function forgetLetters(db: Db, now: Date): Promise<number> {
  const gone = await db.deleteFrom('checkLetter').where('expiresAt', '<', now).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
