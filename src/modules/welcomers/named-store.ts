// Reads: person, space_person.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<never, 'person' | 'spacePerson'>;

/** In some spaces, the people who agreed to be named, each in the order of names. */
export const namedPeople = (
  db: Db,
  spaceIds: readonly string[],
  now: Date,
): Promise<{ spaceId: string; id: string; name: string; title: string | null }[]> =>
  db
    .selectFrom('spacePerson')
    .innerJoin('person', 'person.id', 'spacePerson.personId')
    .select(['spaceId', 'person.id', 'person.name', 'title'])
    .where('spaceId', '=', sql<string>`any(${spaceIds}::uuid[])`)
    .where('publicSince', '<=', now)
    .where('person.leftAt', 'is', null)
    .orderBy('person.name')
    .orderBy('person.id')
    .execute();
