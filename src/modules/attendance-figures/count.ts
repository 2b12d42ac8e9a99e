// Owns: attendance_month, attendance_meeting. Reads: meeting.
import { sql } from 'kysely';
import type { Attended } from '#modules/attendance';
import { type DbOf, tableIn } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { dateOf } from '#platform/time';

type Db = DbOf<'attendanceMonth' | 'attendanceMeeting', 'meeting'>;

const peopleIn = ({ state, people }: Attended['after']): number => (state === 'present' ? people : 0);

/** Counts a change of who came: the month of the meeting grows or shrinks by the difference. */
export async function countAttended(db: Db, { meetingId, before, after }: Attended): Promise<void> {
  const difference = peopleIn(after) - peopleIn(before);
  if (difference === 0) return;
  const meeting = await db
    .selectFrom('meeting')
    .select(['spaceId', 'startsAt'])
    .where('id', '=', meetingId)
    .executeTakeFirst();
  if (!meeting?.spaceId) return;
  const { rows } = await sql<{ people: number }>`
    insert into ${tableIn(db, 'attendanceMeeting')} as held (meeting_id, people) values (${meetingId}, greatest(${difference}::int, 0))
    on conflict (meeting_id) do update set people = greatest(held.people + ${difference}::int, 0) returning people`.execute(
    db,
  );
  const people = rows[0]?.people ?? 0;
  const held = Number(people > 0) - Number(people - difference > 0);
  const month = `${dateOf(meeting.startsAt, await zoneOf(db)).slice(0, 7)}-01`;
  await sql`
    insert into ${tableIn(db, 'attendanceMonth')} as kept (space_id, month, people, meetings)
    values (${meeting.spaceId}, ${month}, greatest(${difference}::int, 0), greatest(${held}::int, 0))
    on conflict (space_id, month) do update
      set people = greatest(kept.people + ${difference}::int, 0), meetings = greatest(kept.meetings + ${held}::int, 0)`.execute(
    db,
  );
}

export interface Month {
  /** Its first day. */
  month: string;
  people: number;
  meetings: number;
}

/** The months of a space, the oldest first. */
export const monthsOf = (db: Db, spaceId: string, from: string): Promise<Month[]> =>
  db
    .selectFrom('attendanceMonth')
    .select(['month', 'people', 'meetings'])
    .where('spaceId', '=', spaceId)
    .where('month', '>=', from)
    .orderBy('month')
    .execute() as Promise<Month[]>;
