// Owns: registration, registration_meeting, registration_link.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { hashOf, newToken } from '#platform/secret-token';
import type { Booking, BookingState, Call, Newcomer, Registration } from './registration.ts';

type Db = DbOf<'registration' | 'registrationMeeting' | 'registrationLink'>;

export async function insertRegistration(
  db: Db,
  registration: Omit<Registration, 'id' | 'number' | 'forgottenAt'>,
): Promise<Registration> {
  return (await db
    .insertInto('registration')
    .values(registration)
    .returningAll()
    .executeTakeFirstOrThrow()) as Registration;
}

/** Books meetings for somebody; false when she is in one of them already. */
export async function insertBookings(
  db: Db,
  bookings: readonly (Pick<Booking, 'registrationId' | 'meetingId' | 'state' | 'changedAt'> & {
    whoByEmail: string | null;
    whoByPhone: string | null;
  })[],
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('registrationMeeting')
    .values([...bookings])
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows) === bookings.length;
}

/** A link of her own into a registration; only its hash is kept. */
export async function newLink(db: Db, registrationId: string, now: Date): Promise<string> {
  const token = newToken();
  await db
    .insertInto('registrationLink')
    .values({ tokenHash: hashOf(token), registrationId, createdAt: now })
    .execute();
  return token;
}

export const registrationById = (db: Db, id: string): Promise<Registration | undefined> =>
  db.selectFrom('registration').selectAll().where('id', '=', id).executeTakeFirst() as Promise<
    Registration | undefined
  >;

export async function registrationByToken(db: Db, token: string): Promise<Registration | undefined> {
  return (await db
    .selectFrom('registrationLink')
    .innerJoin('registration', 'registration.id', 'registrationId')
    .selectAll('registration')
    .where('tokenHash', '=', hashOf(token))
    .where('forgottenAt', 'is', null)
    .executeTakeFirst()) as Registration | undefined;
}

export const bookingsOf = (db: Db, registrationId: string): Promise<Booking[]> =>
  db
    .selectFrom('registrationMeeting')
    .selectAll()
    .where('registrationId', '=', registrationId)
    .execute() as Promise<Booking[]>;

/** Who waits for a seat in one of these meetings, first come first; with all that each waits for. */
export async function waitingIn(
  db: Db,
  meetingIds: readonly string[],
): Promise<(Booking & Pick<Registration, 'isWhole' | 'withLaptop'>)[]> {
  return (await db
    .selectFrom('registrationMeeting')
    .innerJoin('registration', 'registration.id', 'registrationId')
    .selectAll('registrationMeeting')
    .select(['isWhole', 'withLaptop'])
    .where('meetingId', '=', sql<string>`any(${meetingIds}::uuid[])`)
    .where('state', '=', 'waiting')
    .orderBy('arrival')
    .execute()) as (Booking & Pick<Registration, 'isWhole' | 'withLaptop'>)[];
}

export async function setState(
  db: Db,
  ids: readonly string[],
  state: BookingState,
  { by = null, now }: { by?: 'self' | 'team' | null; now: Date },
): Promise<void> {
  await db
    .updateTable('registrationMeeting')
    .set({
      state,
      cancelledBy: by,
      changedAt: now,
      ...(state === 'cancelled' ? { toCall: null, untold: null } : {}),
    })
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
}

export async function setToCall(db: Db, ids: readonly string[], toCall: Call): Promise<void> {
  await db
    .updateTable('registrationMeeting')
    .set({ toCall })
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
}

/** Says otherwise how she is reached and what she needs. A telephone that somebody of the same name has there stays hers. */
export async function updateRegistration(
  db: Db,
  id: string,
  changed: Pick<Newcomer, 'phone' | 'need' | 'withLaptop' | 'remindBy'>,
  whoByPhone: string | null,
): Promise<void> {
  await db.updateTable('registration').set(changed).where('id', '=', id).execute();
  await sql`
    update ${tableIn(db, 'registrationMeeting')} mine set who_by_phone = ${whoByPhone}
    where registration_id = ${id} and not exists (select from ${tableIn(db, 'registrationMeeting')} other
      where other.meeting_id = mine.meeting_id and other.who_by_phone = ${whoByPhone}
        and other.state <> 'cancelled' and other.registration_id <> ${id})`.execute(db);
}
