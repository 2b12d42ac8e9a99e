// Owns: proof_letter. Reads: person, role_grant, account_user, space_person, space.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'proofLetter', 'person' | 'roleGrant' | 'accountUser' | 'spacePerson' | 'space'>;

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
): Promise<{ proofId: string; personName: string | null } | undefined> =>
  db
    .selectFrom('proofLetter')
    .leftJoin('person', 'person.id', 'proofLetter.personId')
    .select(['proofId', 'person.name as personName'])
    .where('tokenHash', '=', hashOf(token))
    .where('expiresAt', '>', now)
    .executeTakeFirst();

export async function forgetLetters(db: Db, now: Date): Promise<number> {
  const gone = await db.deleteFrom('proofLetter').where('expiresAt', '<', now).executeTakeFirst();
  return Number(gone.numDeletedRows);
}

export interface Recipient {
  personId: string | null;
  email: string;
}

const mostRecipients = 5;

/** The team of a space that can be written to; else its own mailbox. */
export async function recipientsOf(db: Db, spaceId: string, now: Date): Promise<Recipient[]> {
  const welcomers = db
    .selectFrom('spacePerson')
    .select('spacePerson.personId')
    .where('spaceId', '=', spaceId);
  const animators = db
    .selectFrom('roleGrant')
    .innerJoin('accountUser', 'accountUser.id', 'roleGrant.personId')
    .select('roleGrant.personId')
    .where('role', '=', 'animator')
    .where(sql<boolean>`${spaceId}::uuid = any(role_grant.spaces)`)
    .where('startsAt', '<=', now)
    .where((grant) => grant.or([grant('endsAt', 'is', null), grant('endsAt', '>', now)]))
    .where('accountUser.deactivatedAt', 'is', null);
  const people = await db
    .selectFrom('person')
    .select(['person.id as personId', sql<string>`person.email`.as('email')])
    .where('person.email', 'is not', null)
    .where('person.leftAt', 'is', null)
    .where((person) =>
      person.or([person('person.id', 'in', welcomers), person('person.id', 'in', animators)]),
    )
    .orderBy('person.name')
    .orderBy('person.id')
    .limit(mostRecipients)
    .execute();
  return people.length > 0 ? people : ownMailbox(db, spaceId);
}

async function ownMailbox(db: Db, spaceId: string): Promise<Recipient[]> {
  const space = await db.selectFrom('space').select('email').where('id', '=', spaceId).executeTakeFirst();
  return space?.email ? [{ personId: null, email: space.email }] : [];
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
