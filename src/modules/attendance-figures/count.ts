// Owns: attendance_month, attendance_meeting. Reads: meeting.
import { sql } from 'kysely';
import type { Attended } from '#modules/attendance';
import { type DbOf, tableIn } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { dateOf } from '#platform/time';

type Db = DbOf<'attendanceMonth' | 'attendanceMeeting', 'meeting'>;

const peopleIn = ({ state, people }: Attended['after']): number => (state === 'present' ? people : 0);

/** Counts changes of who came: the month of each meeting grows or shrinks by the difference. */
export async function countAttended(db: Db, changes: readonly Attended[]): Promise<void> {
  const differences = new Map<string, number>();
  for (const { meetingId, before, after } of changes)
    differences.set(meetingId, (differences.get(meetingId) ?? 0) + peopleIn(after) - peopleIn(before));
  const meetings = await meetingsAmong(
    db,
    [...differences].filter(([, people]) => people !== 0),
  );
  if (meetings.length === 0) return;
  const held = await addToMeetings(db, meetings);
  await addToMonths(db, monthsGrown(meetings, held));
}

interface Counted {
  meetingId: string;
  spaceId: string;
  month: string;
  /** The difference. */
  people: number;
}

/** Those that a space holds, with their months. */
async function meetingsAmong(db: Db, differences: readonly [string, number][]): Promise<Counted[]> {
  if (differences.length === 0) return [];
  const zone = await zoneOf(db);
  const people = new Map(differences);
  const rows = await db
    .selectFrom('meeting')
    .select(['id', 'spaceId', 'startsAt'])
    .where('id', '=', sql<string>`any(${[...people.keys()]}::uuid[])`)
    .where('spaceId', 'is not', null)
    .execute();
  return rows.map(({ id, spaceId, startsAt }) => ({
    meetingId: id,
    spaceId: spaceId as string,
    month: `${dateOf(startsAt, zone).slice(0, 7)}-01`,
    people: people.get(id) as number,
  }));
}

/** Answers how many came to each meeting. Everybody writes the rows in one order, here and below. */
async function addToMeetings(db: Db, meetings: readonly Counted[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ meetingId: string; people: number }>`
    with change as (select "meetingId" as meeting_id, people
      from jsonb_to_recordset(${JSON.stringify(meetings)}::jsonb) as change("meetingId" uuid, people int))
    insert into ${tableIn(db, 'attendanceMeeting')} as held (meeting_id, people)
    select meeting_id, greatest(people, 0) from change order by meeting_id
    on conflict (meeting_id) do update set people = greatest(0, held.people
      + (select change.people from change where change.meeting_id = held.meeting_id))
    returning meeting_id as "meetingId", people`.execute(db);
  return new Map(rows.map(({ meetingId, people }) => [meetingId, people]));
}

/** A meeting counts as held from the first person who came. */
function monthsGrown(meetings: readonly Counted[], held: ReadonlyMap<string, number>) {
  const months = new Map<string, { spaceId: string; month: string; people: number; meetings: number }>();
  for (const { meetingId, spaceId, month, people } of meetings) {
    const now = held.get(meetingId) ?? 0;
    const key = `${spaceId} ${month}`;
    const known = months.get(key) ?? { spaceId, month, people: 0, meetings: 0 };
    known.people += people;
    known.meetings += Number(now > 0) - Number(now - people > 0);
    months.set(key, known);
  }
  return [...months.values()];
}

async function addToMonths(db: Db, months: ReturnType<typeof monthsGrown>): Promise<void> {
  await sql`
    with change as (select "spaceId" as space_id, month, people, meetings
      from jsonb_to_recordset(${JSON.stringify(months)}::jsonb)
        as change("spaceId" uuid, month date, people int, meetings int))
    insert into ${tableIn(db, 'attendanceMonth')} as kept (space_id, month, people, meetings)
    select space_id, month, greatest(people, 0), greatest(meetings, 0) from change order by space_id, month
    on conflict (space_id, month) do update set (people, meetings) = (
      select greatest(0, kept.people + change.people), greatest(0, kept.meetings + change.meetings)
      from change where change.space_id = kept.space_id and change.month = kept.month)`.execute(db);
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
