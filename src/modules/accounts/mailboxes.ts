// Reads: person, space_person, role_grant, account_user, space.
import { expressionBuilder, sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { Tables } from '#platform/database/tables';

type Db = DbOf<never, 'person' | 'spacePerson' | 'roleGrant' | 'accountUser' | 'space'>;

/** Somebody, or a space's own mailbox (null), that a letter is sent to. */
export interface Mailbox {
  personId: string | null;
  email: string;
}

/** More letters than that about one space are noise. */
const mostMailboxes = 5;

/** Where a space's team reads its letters: who welcomes people there, who animates it; else the space's own mailbox. */
export async function mailboxesOf(db: Db, spaceId: string, now: Date): Promise<Mailbox[]> {
  const people = await db
    .selectFrom('person')
    .select(['person.id as personId', sql<string>`person.email`.as('email')])
    .where('person.email', 'is not', null)
    .where('person.leftAt', 'is', null)
    .where(ofTeam(db, spaceId, now))
    .orderBy('person.name')
    .orderBy('person.id')
    .limit(mostMailboxes)
    .execute();
  return people.length > 0 ? people : ownMailbox(db, spaceId);
}

/** Whether somebody who was written to about a space is of its team still; its own mailbox always is. */
export async function isOfTeam(
  db: Db,
  { spaceId, personId }: { spaceId: string; personId: string | null },
  now: Date,
): Promise<boolean> {
  if (personId === null) return true;
  const row = await db
    .selectFrom('person')
    .select('person.id')
    .where('person.id', '=', personId)
    .where('person.leftAt', 'is', null)
    .where(ofTeam(db, spaceId, now))
    .executeTakeFirst();
  return row !== undefined;
}

const ofTeam = (db: Db, spaceId: string, now: Date) => {
  const person = expressionBuilder<Pick<Tables, 'person'>, 'person'>();
  return person.or([
    person('person.id', 'in', welcomers(db, spaceId)),
    person('person.id', 'in', animators(db, spaceId, now)),
  ]);
};

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

async function ownMailbox(db: Db, spaceId: string): Promise<Mailbox[]> {
  const space = await db.selectFrom('space').select('email').where('id', '=', spaceId).executeTakeFirst();
  return space?.email ? [{ personId: null, email: space.email }] : [];
}
