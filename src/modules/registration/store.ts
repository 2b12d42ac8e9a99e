// Owns: registration, registration_meeting, registration_link.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { hashOf, newToken } from '#platform/secret-token';
import type { Line } from './ledger.ts';
import {
  type Booking,
  type BookingState,
  type Call,
  type Newcomer,
  type Registration,
  saidWith,
} from './registration.ts';

type Db = DbOf<'registration' | 'registrationMeeting' | 'registrationLink'>;

/** Enters registrations; answers them in the order given. */
export async function insertRegistrations(
  db: Db,
  registrations: readonly Omit<Registration, 'id' | 'number' | 'forgottenAt'>[],
): Promise<Registration[]> {
  return (await db
    .insertInto('registration')
    .values([...registrations])
    .returningAll()
    .execute()) as Registration[];
}

/** A booking as it is entered, with the hashes by which the same person is once in a meeting. */
export type NewBooking = Pick<Booking, 'registrationId' | 'meetingId' | 'state' | 'changedAt'> &
  Partial<Pick<Booking, 'cancelledBy'>> & { whoByEmail: string | null; whoByPhone: string | null };

/** Books meetings for people; one that somebody is in already is left out of what it answers. */
export const insertBookings = (
  db: Db,
  bookings: readonly NewBooking[],
): Promise<Pick<Booking, 'id' | 'registrationId' | 'meetingId'>[]> =>
  db
    .insertInto('registrationMeeting')
    .values([...bookings])
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'registrationId', 'meetingId'])
    .execute();

/** Enters one registration, its link and its bookings in one question; answers how many meetings she was not in yet. */
export async function insertWhole(
  db: Db,
  one: Omit<Registration, 'id' | 'number' | 'forgottenAt'>,
  {
    state,
    whoByEmail,
    whoByPhone,
    meetingIds,
  }: Pick<NewBooking, 'state' | 'whoByEmail' | 'whoByPhone'> & { meetingIds: readonly string[] },
): Promise<{ registration: Registration; token: string; booked: number }> {
  const token = newToken();
  const { firstName, name, email, phone, remindBy, need, withLaptop, isWhole, source, lang, createdAt } = one;
  const { rows } = await sql<Registration & { booked: number }>`
    with who as (insert into ${tableIn(db, 'registration')}
        (first_name, name, email, phone, remind_by, need, with_laptop, is_whole, source, lang, created_at)
      values (${firstName}, ${name}, ${email}, ${phone}, ${remindBy}, ${need}, ${withLaptop}, ${isWhole}, ${source},
        ${lang}, ${createdAt}) returning *),
    link as (insert into ${tableIn(db, 'registrationLink')} (token_hash, registration_id, created_at)
      select ${hashOf(token)}, id, created_at from who),
    booked as (insert into ${tableIn(db, 'registrationMeeting')}
        (registration_id, meeting_id, state, changed_at, who_by_email, who_by_phone)
      select who.id, meeting, ${state}, created_at, ${whoByEmail}, ${whoByPhone}
      from who, unnest(${meetingIds}::uuid[]) with ordinality asked(meeting, rank) order by rank
      on conflict do nothing returning id)
    select who.*, (select count(*)::int from booked) as booked from who`.execute(db);
  const { booked, ...registration } = rows[0] as Registration & { booked: number };
  return { registration, token, booked };
}

/** A link of her own into a registration; only its hash is kept. */
export async function newLink(db: Db, registrationId: string, now: Date): Promise<string> {
  const token = newToken();
  await insertLinks(db, [{ registrationId, token }], now);
  return token;
}

export async function insertLinks(
  db: Db,
  links: readonly { registrationId: string; token: string }[],
  now: Date,
): Promise<void> {
  if (links.length === 0) return;
  await db
    .insertInto('registrationLink')
    .values(
      links.map(({ registrationId, token }) => ({
        tokenHash: hashOf(token),
        registrationId,
        createdAt: now,
      })),
    )
    .execute();
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

export const bookingsOf = (db: Db, registrationIds: readonly string[]): Promise<Booking[]> =>
  db
    .selectFrom('registrationMeeting')
    .selectAll()
    .where('registrationId', '=', sql<string>`any(${registrationIds}::uuid[])`)
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

/** Who has a seat in one of these meetings, or waits for one, in the order in which they came. */
export async function bookedIn(db: Db, meetingIds: readonly string[]): Promise<Line[]> {
  return (await db
    .selectFrom('registrationMeeting')
    .innerJoin('registration', 'registration.id', 'registrationId')
    .select(['registrationMeeting.id', 'registrationId', 'meetingId', 'isWhole', 'withLaptop', 'state'])
    .select(['cancelledBy', 'changedAt', 'whoByEmail', 'whoByPhone'])
    .where('meetingId', '=', sql<string>`any(${meetingIds}::uuid[])`)
    .where('state', '<>', 'cancelled')
    .orderBy('arrival')
    .execute()) as Line[];
}

export async function setState(
  db: Db,
  ids: readonly string[],
  state: BookingState,
  { by = null, why = null, now }: { by?: 'self' | 'team' | null; why?: string | null; now: Date },
): Promise<void> {
  await db
    .updateTable('registrationMeeting')
    .set({
      state,
      cancelledBy: by,
      cancelledWhy: why,
      changedAt: now,
      ...(state === 'cancelled' ? { toCall: null, untold: null } : {}),
    })
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
}

/** Somebody calls her, about this or about what waits to be said already and says this as well. */
export async function setToCall(db: Db, ids: readonly string[], toCall: Call): Promise<void> {
  await db
    .updateTable('registrationMeeting')
    .set({
      toCall: sql<Call>`case when to_call = any(${saidWith[toCall]}::text[]) then to_call else ${toCall} end`,
    })
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
