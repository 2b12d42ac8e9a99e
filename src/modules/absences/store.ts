// Owns: absence. Reads: attendance, attendance_closed, registration_meeting, registration, meeting.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';

type Db = DbOf<
  'absence',
  'attendance' | 'attendanceClosed' | 'registrationMeeting' | 'registration' | 'meeting'
>;

export interface Absence {
  bookingId: string;
  registrationId: string;
}

/** Takes absences of lists closed before a moment, of meetings that ended after another: nobody else takes them. */
export async function takeAbsences(
  db: Db,
  { endedAfter, closedBefore, most, now }: { endedAfter: Date; closedBefore: Date; most: number; now: Date },
): Promise<Absence[]> {
  const { rows } = await sql<Absence>`
    with missed as (
      select booking.id, booking.registration_id from ${tableIn(db, 'attendanceClosed')} closed
        join ${tableIn(db, 'meeting')} meeting on meeting.id = closed.meeting_id
        join ${tableIn(db, 'attendance')} held on held.meeting_id = meeting.id and held.state = 'absent'
        join ${tableIn(db, 'registrationMeeting')} booking on booking.id = held.subject_id and booking.state = 'seat'
        join ${tableIn(db, 'registration')} registration on registration.id = booking.registration_id
      where meeting.status = 'planned' and ends_at > ${endedAfter} and ends_at <= ${now}
        and closed_at < ${closedBefore} and forgotten_at is null
        and not exists (select from ${tableIn(db, 'absence')} told where told.booking_id = booking.id)
      order by booking.id limit ${most}),
    taken as (insert into ${tableIn(db, 'absence')} (booking_id, told_at) select id, ${now} from missed
      on conflict do nothing returning booking_id)
    select booking_id as "bookingId", registration_id as "registrationId"
    from taken join missed on missed.id = booking_id`.execute(db);
  return rows;
}

export interface Missed {
  name: string;
  missed: number;
  /** Of how many meetings before this one whose list was closed. */
  before: number;
}

/** Who is expected at a meeting of a cycle and missed several of those before it; within one registration. */
export async function missedBefore(db: Db, meetingId: string, atLeast: number): Promise<Missed[]> {
  const { rows } = await sql<Missed>`
    select first_name || ' ' || registration.name as name, count(*) filter (where held.state = 'absent')::int as missed,
      count(*)::int as before
    from ${tableIn(db, 'registrationMeeting')} this
      join ${tableIn(db, 'meeting')} meeting on meeting.id = this.meeting_id
      join ${tableIn(db, 'registration')} registration on registration.id = this.registration_id
      join ${tableIn(db, 'registrationMeeting')} earlier
        on earlier.registration_id = this.registration_id and earlier.state = 'seat'
      join ${tableIn(db, 'meeting')} past on past.id = earlier.meeting_id and past.starts_at < meeting.starts_at
      join ${tableIn(db, 'attendanceClosed')} closed on closed.meeting_id = past.id
      left join ${tableIn(db, 'attendance')} held on held.meeting_id = past.id and held.subject_id = earlier.id
    where this.meeting_id = ${meetingId}::uuid and this.state = 'seat' and forgotten_at is null
    group by registration.id having count(*) filter (where held.state = 'absent') >= ${atLeast}
    order by public.plain(registration.name)`.execute(db);
  return rows;
}

export async function forgetAbsences(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('absence').where('toldAt', '<', before).executeTakeFirst();
  return Number(numDeletedRows);
}
