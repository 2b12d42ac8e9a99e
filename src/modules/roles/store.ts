// Reads: role_grant, account_user, space_person, person.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { HeldShare } from './share.ts';

type Db = DbOf<never, 'roleGrant' | 'accountUser' | 'spacePerson' | 'person'>;

/** The roles of several people, the latest first, those of inhabitants left aside. */
export const sharesOf = (db: Db, personIds: readonly string[]): Promise<HeldShare[]> =>
  db
    .selectFrom('roleGrant')
    .select(['id', 'personId', 'role', 'communes', 'epcis', 'spaces', 'startsAt', 'endsAt'])
    .where('personId', '=', amongThem(personIds))
    .where('role', '<>', 'inhabitant')
    .orderBy('startsAt', 'desc')
    .execute() as Promise<HeldShare[]>;

/** The spaces where people welcome the public, with or without a role. */
export const welcomesOf = (
  db: Db,
  personIds: readonly string[],
): Promise<{ personId: string; spaceId: string }[]> =>
  db
    .selectFrom('spacePerson')
    .select(['personId', 'spaceId'])
    .where('personId', '=', amongThem(personIds))
    .execute();

const amongThem = (ids: readonly string[]) => sql<string>`any(${ids}::uuid[])`;

/** Whether a person has, or had, a role of the team. */
export const isOfTeam = async (db: Db, personId: string): Promise<boolean> =>
  (await sharesOf(db, [personId])).length > 0;

/**
 * Whether somebody else coordinates the network for good: an open account, a role without an end. Holds these
 * roles until the end of the transaction, so that two who leave at once do not each count on the other.
 */
export async function isCoordinatedWithout(db: Db, personId: string, now: Date): Promise<boolean> {
  const coordinators = await db
    .selectFrom('roleGrant')
    .innerJoin('accountUser', 'accountUser.id', 'roleGrant.personId')
    .select('roleGrant.personId')
    .where('role', '=', 'coordinator')
    .where('startsAt', '<=', now)
    .where('endsAt', 'is', null)
    .where('accountUser.deactivatedAt', 'is', null)
    .orderBy('roleGrant.id')
    .forUpdate('roleGrant')
    .execute();
  return coordinators.some((each) => each.personId !== personId);
}

/** Whose role may stand for all others where pages are walked through. */
export const anyAnimation = (db: Db): Promise<{ id: string; personId: string } | undefined> =>
  db
    .selectFrom('roleGrant')
    .select(['id', 'personId'])
    .where('role', '=', 'animator')
    .where('endsAt', 'is', null)
    .orderBy('id')
    .executeTakeFirst();

/** Somebody who welcomes the public, with the spaces where she does. */
export interface Welcoming {
  id: string;
  name: string;
  email: string;
  spaces: string[];
  hasAccount: boolean;
}

/** All who welcome the public and can be written to, in French order. */
export const welcomingPeople = (db: Db): Promise<Welcoming[]> =>
  db
    .selectFrom('person')
    .innerJoin('spacePerson', 'spacePerson.personId', 'person.id')
    .leftJoin('accountUser', 'accountUser.id', 'person.id')
    .select(['person.id', 'person.name', 'person.email'])
    .select(sql<string[]>`array_agg(space_person.space_id order by space_person.space_id)`.as('spaces'))
    .select(sql<boolean>`account_user.id is not null`.as('hasAccount'))
    .where('person.email', 'is not', null)
    .groupBy(['person.id', 'accountUser.id'])
    .orderBy(sql`person.name collate "fr-x-icu", person.id`)
    .execute() as Promise<Welcoming[]>;
