// Owns: check_letter. Reads: person, role_grant, account_user, space_person, space.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'checkLetter', 'person' | 'roleGrant' | 'accountUser' | 'spacePerson' | 'space'>;

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

/** Somebody, or a space's own mailbox, that a letter is sent to. */
export interface Recipient {
  personId: string | null;
  email: string;
}

/** More letters than that about one space are noise. */
const mostRecipients = 5;

/** The team of a space that can be written to: who welcomes people there, who animates it; else its own mailbox. */
export async function recipientsOf(db: Db, spaceId: string, now: Date): Promise<Recipient[]> {
  const people = await db
    .selectFrom('person')
    .select(['person.id as personId', sql<string>`person.email`.as('email')])
    .where('person.email', 'is not', null)
    .where('person.leftAt', 'is', null)
    .where((person) =>
      person.or([
        person('person.id', 'in', welcomers(db, spaceId)),
        person('person.id', 'in', animators(db, spaceId, now)),
      ]),
    )
    .orderBy('person.name')
    .orderBy('person.id')
    .limit(mostRecipients)
    .execute();
  return people.length > 0 ? people : ownMailbox(db, spaceId);
}

const welcomers = (db: Db, spaceId: string) =>
  db.selectFrom('spacePerson').select('spacePerson.personId').where('spaceId', '=', spaceId);

const animators = (db: Db, spaceId: string, now: Date) =>
  db
    .selectFrom('roleGrant')
    .innerJoin('accountUser', 'accountUser.id', 'roleGrant.personId')
    .select('roleGrant.personId')
    .where('role', '=', 'animator')
    .where(sql<boolean>`${spaceId}::uuid = any(role_grant.spaces)`)
    .where('startsAt', '<=', now)
    .where((grant) => grant.or([grant('endsAt', 'is', null), grant('endsAt', '>', now)]))
    .where('accountUser.deactivatedAt', 'is', null);

async function ownMailbox(db: Db, spaceId: string): Promise<Recipient[]> {
  const space = await db.selectFrom('space').select('email').where('id', '=', spaceId).executeTakeFirst();
  return space?.email ? [{ personId: null, email: space.email }] : [];
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
