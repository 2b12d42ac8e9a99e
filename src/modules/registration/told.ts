// Reads: registration, registration_meeting, meeting, series, space, commune, unreachable_address.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { zoneIn } from '#platform/database/zone';
import type { Untold } from './change-store.ts';
import type { Booking, Registration } from './registration.ts';

type Db = DbOf<
  never,
  'registration' | 'registrationMeeting' | 'meeting' | 'series' | 'space' | 'commune' | 'unreachableAddress'
>;

/** A booking with what its meeting says. */
export interface ToldBooking
  extends Pick<Booking, 'id' | 'meetingId' | 'state' | 'cancelledBy' | 'cancelledWhy' | 'toCall'> {
  /** Her place on the waiting list, from 1; null when she does not wait. */
  rank: number | null;
  /** Mail to the address that she left leads to nobody. */
  isUnreachable: boolean;
  untold: Untold | null;
  untoldFrom: Date | null;
  seriesId: string;
  isCycle: boolean;
  isOnce: boolean;
  number: number;
  ordinal: number;
  sequence: number;
  seriesSequence: number;
  startsAt: Date;
  endsAt: Date;
  meetingChangedAt: Date;
  status: 'planned' | 'cancelled';
  reason: string | null;
  title: string;
  place: string | null;
  spaceId: string | null;
  spaceName: string | null;
  address: string | null;
  communeName: string | null;
  /** Of the space, where one says the same by telephone. */
  spacePhone: string | null;
  spaceEmail: string | null;
  /** In which its times are told. */
  zone: string;
}

/** A registration as its own page and its letters tell it; its bookings in the order of the meetings. */
export interface ToldRegistration {
  registration: Registration;
  bookings: ToldBooking[];
}

export const tellOne = async (db: Db, registration: Registration): Promise<ToldRegistration> =>
  (await tellAll(db, [registration]))[0] as ToldRegistration;

/** Those of several at once, in the order given. */
export async function tellAll(db: Db, registrations: readonly Registration[]): Promise<ToldRegistration[]> {
  if (registrations.length === 0) return [];
  const told = Map.groupBy(
    await bookingsOf(
      db,
      registrations.map(({ id }) => id),
    ),
    ({ registrationId }) => registrationId,
  );
  return registrations.map((registration) => ({ registration, bookings: told.get(registration.id) ?? [] }));
}

/** Those of registrations that are not forgotten. */
export async function tellMany(db: Db, ids: readonly string[]): Promise<ToldRegistration[]> {
  const registrations = (await db
    .selectFrom('registration')
    .selectAll()
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('forgottenAt', 'is', null)
    .execute()) as Registration[];
  return tellAll(db, registrations);
}

async function bookingsOf(
  db: Db,
  registrationIds: readonly string[],
): Promise<(ToldBooking & { registrationId: string })[]> {
  const { rows } = await sql<ToldBooking & { registrationId: string }>`
    select booking.id, registration_id as "registrationId", meeting_id as "meetingId", state,
      cancelled_by as "cancelledBy", cancelled_why as "cancelledWhy", to_call as "toCall", untold, untold_from as "untoldFrom",
      case when state = 'waiting' then (select count(*)::int from ${tableIn(db, 'registrationMeeting')} before
        where before.meeting_id = booking.meeting_id and before.state = 'waiting'
          and before.arrival <= booking.arrival) end as rank,
      series_id as "seriesId", is_cycle as "isCycle", rule is null as "isOnce", meeting.number, ordinal,
      meeting.sequence, series.sequence as "seriesSequence", starts_at as "startsAt", ends_at as "endsAt", meeting.changed_at as "meetingChangedAt",
      meeting.status, reason, coalesce(meeting.title, series.title) as title,
      coalesce(meeting.place, series.place) as place, space.id as "spaceId", space.name as "spaceName",
      space.address, commune.name as "communeName", space.phone as "spacePhone", space.email as "spaceEmail",
      exists (select from ${tableIn(db, 'unreachableAddress')} where address = (select lower(email)
        from ${tableIn(db, 'registration')} registration where registration.id = registration_id)) as "isUnreachable",
      ${zoneIn(db)} as zone
    from ${tableIn(db, 'registrationMeeting')} booking
      join ${tableIn(db, 'meeting')} meeting on meeting.id = meeting_id
      join ${tableIn(db, 'series')} series on series.id = series_id
      left join ${tableIn(db, 'space')} space on space.id = meeting.space_id
      left join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code
    where booking.registration_id = any(${registrationIds}::uuid[]) order by starts_at, booking.id`.execute(
    db,
  );
  return rows;
}
