// Owns: person, space_person.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';

type Db = DbOf<'person' | 'spacePerson'>;

export interface Person {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
}

/** Somebody who welcomes the public in a space; `publicSince` is her consent to be named on the page. */
export interface Welcomer extends Person {
  title: string | null;
  presence: string | null;
  publicSince: Date | null;
}

export async function addPerson(
  db: Db,
  person: { name: string; email?: string | null; phone?: string | null },
): Promise<string> {
  const row = await db.insertInto('person').values(person).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

/** Changes what the network knows of a person, in all the spaces where she works. */
export async function updatePerson(db: Db, id: string, said: Partial<Omit<Person, 'id'>>): Promise<void> {
  await db.updateTable('person').set(said).where('id', '=', id).execute();
}

export const personById = (db: Db, id: string): Promise<Person | undefined> =>
  db.selectFrom('person').select(['id', 'name', 'email', 'phone']).where('id', '=', id).executeTakeFirst();

/** A person with when she left, if she did. */
export const personRow = (db: Db, id: string): Promise<(Person & { leftAt: Date | null }) | undefined> =>
  db
    .selectFrom('person')
    .select(['id', 'name', 'email', 'phone', 'leftAt'])
    .where('id', '=', id)
    .executeTakeFirst();

/** Whose address it is; that of a duplicate is of the person who stays. */
export const personByEmail = (db: Db, email: string): Promise<Person | undefined> =>
  db
    .selectFrom('person as known')
    .innerJoin('person', (join) =>
      join.on('person.id', '=', (known) => known.fn.coalesce('known.mergedInto', 'known.id')),
    )
    .select(['person.id', 'person.name', 'person.email', 'person.phone'])
    .where('known.email', '=', email.toLowerCase())
    .executeTakeFirst();

/** Somebody as a letter about her work finds her; who left, or has no mailbox, is written to no more. */
export const reachablePerson = (
  db: Db,
  id: string,
): Promise<{ id: string; name: string; email: string } | undefined> =>
  db
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where('id', '=', id)
    .where('leftAt', 'is', null)
    .where('email', 'is not', null)
    .$narrowType<{ email: string }>()
    .executeTakeFirst();

/** Holds people's rows until the end of the transaction, always in one order, so that two who decide take turns. */
export const lockPeople = async (db: Db, ids: readonly string[]): Promise<void> => {
  const people = tableIn(db, 'person');
  await sql`select 1 from ${people} where id = any(${ids}::uuid[]) order by id for update`.execute(db);
};

/** Writes down that somebody left the network, or (null) that she is there again. */
export const setLeft = (db: Db, id: string, leftAt: Date | null) =>
  db.updateTable('person').set({ leftAt }).where('id', '=', id).execute();

/** Somebody was known twice: this row says who she is, and is there no more. */
export async function mergePerson(db: Db, id: string, keptId: string, now: Date): Promise<void> {
  const leftAt = sql<Date>`coalesce(left_at, ${now})`;
  await db.updateTable('person').set({ mergedInto: keptId, leftAt }).where('id', '=', id).execute();
}

/** Where somebody welcomes the public, and what is said of her there. */
export interface Welcome {
  spaceId: string;
  personId: string;
  title?: string | null;
  presence?: string | null;
  publicSince?: Date | null;
}

export async function putWelcome(db: Db, place: Welcome): Promise<void> {
  const { spaceId: _space, personId: _person, ...said } = place;
  await db
    .insertInto('spacePerson')
    .values(place)
    .onConflict((conflict) => {
      const key = conflict.columns(['spaceId', 'personId']);
      return Object.keys(said).length > 0 ? key.doUpdateSet(said) : key.doNothing();
    })
    .execute();
  // Whoever welcomes the public is of the network, even if she had left it.
  await setLeft(db, place.personId, null);
}

/** Her name is no longer the public's to read in this space. */
export async function withdrawConsent(
  db: Db,
  { spaceId, personId }: { spaceId: string; personId: string },
): Promise<void> {
  await db
    .updateTable('spacePerson')
    .set({ publicSince: null })
    .where('spaceId', '=', spaceId)
    .where('personId', '=', personId)
    .execute();
}

export async function deleteWelcome(db: Db, spaceId: string, personId: string): Promise<void> {
  await db
    .deleteFrom('spacePerson')
    .where('spaceId', '=', spaceId)
    .where('personId', '=', personId)
    .execute();
}

export const welcomersOf = (db: Db, spaceId: string): Promise<Welcomer[]> =>
  db
    .selectFrom('spacePerson')
    .innerJoin('person', 'person.id', 'spacePerson.personId')
    .select(['person.id', 'person.name', 'person.email', 'person.phone', 'title', 'presence', 'publicSince'])
    .where('spaceId', '=', spaceId)
    .where('person.leftAt', 'is', null)
    .orderBy('person.name')
    .execute();

export const spacesOfPerson = async (db: Db, personId: string): Promise<string[]> =>
  (await db.selectFrom('spacePerson').select('spaceId').where('personId', '=', personId).execute()).map(
    (row) => row.spaceId,
  );

/** People who left before a day are taken out, with all that only concerns them. */
export async function forgetWhoLeft(db: Db, before: Date): Promise<number> {
  const gone = await db.deleteFrom('person').where('leftAt', '<', before).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
