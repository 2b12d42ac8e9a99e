import { type Database, inTransaction } from '#platform/database/deed';
import { announce, defineEvent } from '#platform/events';
import { deleteWelcome, type Person, putWelcome, updatePerson, type Welcome } from './people.ts';

/** What people are called, where they welcome the public, or what they may do there was changed. */
export const peopleChanged = defineEvent<{ personIds: readonly string[]; now: Date }>('peopleChanged');

/** Said as well by whoever keeps what people may do. */
export const tellPeople = (db: Database, personIds: readonly string[], now: Date): Promise<void> =>
  inTransaction(db, (tx) => announce(tx, peopleChanged, { personIds, now }));

/** Changes what the network knows of a person, in all the spaces where she works. */
export const changePerson = (
  db: Database,
  id: string,
  { now, ...said }: Partial<Omit<Person, 'id'>> & { now: Date },
): Promise<void> =>
  inTransaction(db, async (tx) => {
    await updatePerson(tx, id, said);
    await tellPeople(tx, [id], now);
  });

/** Puts a person in a space, or changes what is said of her there. */
export const welcomeIn = (db: Database, { now, ...place }: Welcome & { now: Date }): Promise<void> =>
  welcomeAll(db, [place], now);

/** The same for many, who are told at once. */
export const welcomeAll = (db: Database, places: readonly Welcome[], now: Date): Promise<void> =>
  inTransaction(db, async (tx) => {
    for (const place of places) await putWelcome(tx, place);
    await tellPeople(tx, [...new Set(places.map(({ personId }) => personId))], now);
  });

export const leaveSpace = (
  db: Database,
  { spaceId, personId, now }: { spaceId: string; personId: string; now: Date },
): Promise<void> =>
  inTransaction(db, async (tx) => {
    await deleteWelcome(tx, spaceId, personId);
    await tellPeople(tx, [personId], now);
  });
