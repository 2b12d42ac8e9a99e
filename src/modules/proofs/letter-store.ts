// Owns: proof_letter. Reads: person.
import type { DbOf } from '#platform/database/deed';
import { hashOf } from '#platform/secret-token';

type Db = DbOf<'proofLetter', 'person'>;

export async function insertLetter(
  db: Db,
  {
    token,
    ...letter
  }: { token: string; proofId: string; personId: string | null; sentAt: Date; expiresAt: Date },
): Promise<void> {
  await db
    .insertInto('proofLetter')
    .values({ ...letter, tokenHash: hashOf(token) })
    .execute();
}

/** The proof that a link opens, and whom it was sent to. */
export const letterByToken = (
  db: Db,
  token: string,
  now: Date,
): Promise<{ proofId: string; personId: string | null; personName: string | null } | undefined> =>
  db
    .selectFrom('proofLetter')
    .leftJoin('person', 'person.id', 'proofLetter.personId')
    .select(['proofId', 'personId', 'person.name as personName'])
    .where('tokenHash', '=', hashOf(token))
    .where('expiresAt', '>', now)
    .executeTakeFirst();

export async function forgetLetters(db: Db, now: Date): Promise<number> {
  const gone = await db.deleteFrom('proofLetter').where('expiresAt', '<', now).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
