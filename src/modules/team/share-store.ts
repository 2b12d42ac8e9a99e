// Owns: replacement. Reads: role_grant, space_person, person, invitation.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Share } from './invitation.ts';

type Db = DbOf<'replacement', 'roleGrant' | 'spacePerson' | 'person' | 'invitation'>;

/** A role that somebody holds, will hold or held, and in whose place if it is a replacement. */
export interface HeldShare extends Share {
  id: string;
  personId: string;
  startsAt: Date;
  endsAt: Date | null;
  replacedId: string | null;
  replacedName: string | null;
}

/** The roles of several people, the latest first, those of inhabitants left aside. */
export const sharesOf = (db: Db, personIds: readonly string[]): Promise<HeldShare[]> =>
  db
    .selectFrom('roleGrant')
    .leftJoin('replacement', 'replacement.grantId', 'roleGrant.id')
    .leftJoin('person', 'person.id', 'replacement.replacedId')
    .selectAll('roleGrant')
    .select(['replacement.replacedId', 'person.name as replacedName'])
    .where('roleGrant.personId', 'in', [...personIds, nobody])
    .where('role', '<>', 'inhabitant')
    .orderBy('startsAt', 'desc')
    .execute() as Promise<HeldShare[]>;

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

export const insertReplacement = (
  db: Db,
  replacement: { grantId: string; replacedId: string; replacingId: string },
) => db.insertInto('replacement').values(replacement).execute();

/** The spaces where people welcome the public, with or without a role. */
export const welcomesOf = (
  db: Db,
  personIds: readonly string[],
): Promise<{ personId: string; spaceId: string }[]> =>
  db
    .selectFrom('spacePerson')
    .select(['personId', 'spaceId'])
    .where('personId', 'in', [...personIds, nobody])
    .execute();

/** Holds a person's row until the end of the transaction, so that what is decided about her is decided once. */
export const lockPerson = async (db: Db, id: string): Promise<void> => {
  await sql`select 1 from ${tableIn(db, 'person')} where id = ${id} for update`.execute(db);
};

export const holdsNow = ({ startsAt, endsAt }: HeldShare, now: Date): boolean =>
  startsAt <= now && (endsAt === null || endsAt > now);

export const isOver = ({ endsAt }: HeldShare, now: Date): boolean => endsAt !== null && endsAt <= now;

const nobody = '00000000-0000-0000-0000-000000000000';
