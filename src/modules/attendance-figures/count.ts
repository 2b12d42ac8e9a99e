// Owns: attendance_month, attendance_meeting. Reads: meeting, series.
import { sql } from 'kysely';
import type { Attended } from '#modules/attendance';
import { type DbOf, tableIn } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';

type Db = DbOf<'attendanceMonth' | 'attendanceMeeting', 'meeting' | 'series'>;

const peopleIn = ({ state, people }: Attended['after']): number => (state === 'present' ? people : 0);

/** Counts changes of who came: the month of each meeting grows or shrinks by the difference. */
export async function countAttended(db: Db, changes: readonly Attended[]): Promise<void> {
  const differences = new Map<string, number>();
  for (const { meetingId, before, after } of changes)
    differences.set(meetingId, (differences.get(meetingId) ?? 0) + peopleIn(after) - peopleIn(before));
  const some = [...differences].filter(([, people]) => people !== 0);
  const rows = some.map(([meetingId, people]) => ({ meetingId, people }));
  if (rows.length > 0) await grow(db, rows);
}

/**
 * Adds the differences to the meetings that a space holds, and to their months, in one go. A meeting counts as held from the
 * first person who came, where it was then. Everybody writes the rows in one order.
 */
async function grow(db: Db, differences: readonly { meetingId: string; people: number }[]): Promise<void> {
  const zone = await zoneOf(db);
  await sql`
    with change as (
      select meeting.id as meeting_id, people, meeting.space_id, coalesce(theme, '') as theme,
        date_trunc('month', starts_at at time zone ${zone})::date as month
      from jsonb_to_recordset(${JSON.stringify(differences)}::jsonb) as change("meetingId" uuid, people int)
        join ${tableIn(db, 'meeting')} meeting on meeting.id = "meetingId"
        join ${tableIn(db, 'series')} series on series.id = series_id
      where meeting.space_id is not null),
    held as (
      insert into ${tableIn(db, 'attendanceMeeting')} as held (meeting_id, space_id, month, theme, people)
      select meeting_id, space_id, month, theme, greatest(people, 0) from change order by meeting_id
      on conflict (meeting_id) do update set people = greatest(0, held.people
        + (select change.people from change where change.meeting_id = held.meeting_id))
      returning *),
    grown as (
      select held.space_id, held.month, held.theme, sum(change.people)::int as people,
        sum((held.people > 0)::int - (held.people - change.people > 0)::int)::int as meetings
      from change join held on held.meeting_id = change.meeting_id group by held.space_id, held.month, held.theme)
    insert into ${tableIn(db, 'attendanceMonth')} as kept (space_id, month, theme, people, meetings)
    select space_id, month, theme, greatest(people, 0), greatest(meetings, 0) from grown order by space_id, month, theme
    on conflict (space_id, month, theme) do update set (people, meetings) = (
      select greatest(0, kept.people + grown.people), greatest(0, kept.meetings + grown.meetings) from grown
      where grown.space_id = kept.space_id and grown.month = kept.month and grown.theme = kept.theme)`.execute(
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
    .select([
      'month',
      sql<number>`sum(people)::int`.as('people'),
      sql<number>`sum(meetings)::int`.as('meetings'),
    ])
    .where('spaceId', '=', spaceId)
    .where('month', '>=', from)
    .groupBy('month')
    .orderBy('month')
    .execute();
