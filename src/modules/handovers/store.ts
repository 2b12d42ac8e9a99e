// Owns: departure, replacement. Reads: role_grant, person, account_user.
import { sql } from 'kysely';
import type { Share } from '#modules/roles';
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'departure' | 'replacement', 'roleGrant' | 'person' | 'accountUser'>;

export const insertReplacement = (
  db: Db,
  replacement: { grantId: string; lentId: string; replacedId: string; replacingId: string },
) => db.insertInto('replacement').values(replacement).execute();

/** Who stands in for somebody, now or later. */
export const replacementsOf = (db: Db, personId: string, now: Date) =>
  db
    .selectFrom('replacement')
    .innerJoin('roleGrant', 'roleGrant.id', 'replacement.grantId')
    .innerJoin('person', 'person.id', 'replacement.replacingId')
    .select(['person.id', 'person.name', 'roleGrant.startsAt', 'roleGrant.endsAt'])
    .where('replacement.replacedId', '=', personId)
    .where('roleGrant.endsAt', '>', now)
    .orderBy('roleGrant.startsAt')
    .execute();

/** By grant: the colleague in whose place it is held, and which role of hers it is. */
export type StandIns = ReadonlyMap<string, { id: string; name: string; lentId: string }>;

/** Which roles of some people are held in a colleague's place. */
export async function standInsOf(db: Db, personIds: readonly string[]): Promise<StandIns> {
  const rows = await db
    .selectFrom('replacement')
    .innerJoin('person', 'person.id', 'replacement.replacedId')
    .select(['grantId', 'lentId', 'person.id', 'person.name'])
    .where('replacingId', '=', sql<string>`any(${personIds}::uuid[])`)
    .execute();
  return new Map(rows.map(({ grantId, ...replaced }) => [grantId, replaced]));
}

/** What is held, now or later, in the place of whoever has this role. */
export const lentFrom = (db: Db, lentId: string, now: Date) =>
  db
    .selectFrom('replacement')
    .innerJoin('roleGrant', 'roleGrant.id', 'replacement.grantId')
    .select('roleGrant.id')
    .where('replacement.lentId', '=', lentId)
    .where('roleGrant.endsAt', '>', now)
    .execute();

export const insertDeparture = (
  db: Db,
  departure: { personId: string; leftAt: Date; handedTo: string | null; decidedBy: string },
) => db.insertInto('departure').values(departure).execute();

/** When she left last, and who took over. */
export const lastDeparture = (db: Db, personId: string) =>
  db
    .selectFrom('departure')
    .leftJoin('person', 'person.id', 'departure.handedTo')
    .select(['departure.leftAt', 'departure.decidedBy', 'person.name as handedTo'])
    .where('personId', '=', personId)
    .orderBy('departure.leftAt', 'desc')
    .executeTakeFirst();

/** The roles that hold now of those whose account is open, in the French order of their names. */
export const openHolders = (db: Db, now: Date): Promise<(Share & { id: string; name: string })[]> =>
  db
    .selectFrom('roleGrant')
    .innerJoin('person', 'person.id', 'roleGrant.personId')
    .innerJoin('accountUser', 'accountUser.id', 'person.id')
    .select(['person.id', 'person.name', 'role', 'communes', 'epcis', 'spaces'])
    .where('role', '<>', 'inhabitant')
    .where('startsAt', '<=', now)
    .where((where) => where.or([where('endsAt', 'is', null), where('endsAt', '>', now)]))
    .where('accountUser.deactivatedAt', 'is', null)
    .orderBy(sql`person.name collate "fr-x-icu", person.id`)
    .execute() as Promise<(Share & { id: string; name: string })[]>;
