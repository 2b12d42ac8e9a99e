// Owns: departure. Reads: person.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'departure', 'person'>;

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
