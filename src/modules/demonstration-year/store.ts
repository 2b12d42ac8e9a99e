// Owns: demonstration_year. Reads: meeting, series, registration, registration_meeting, attendance, attendance_note.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';

type Db = DbOf<
  'demonstrationYear',
  'meeting' | 'series' | 'registration' | 'registrationMeeting' | 'attendance' | 'attendanceNote'
>;

export const toldSpaces = async (db: Db): Promise<Set<string>> =>
  new Set(
    (await db.selectFrom('demonstrationYear').select('spaceId').execute()).map(({ spaceId }) => spaceId),
  );

/** Says that the year of a space is told; false when somebody else tells it. */
export async function markTold(db: Db, spaceId: string, now: Date): Promise<boolean> {
  const marked = await db
    .insertInto('demonstrationYear')
    .values({ spaceId, toldAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('spaceId')
    .executeTakeFirst();
  return marked !== undefined;
}

export interface HeldMeeting {
  id: string;
  seriesId: string;
  startsAt: Date;
  endsAt: Date;
  seats: number | null;
  seatsTaken: number;
  laptops: number;
  isCycle: boolean;
  isOpen: boolean;
}

/** The meetings of a space between two moments that nobody cancelled, in order. */
export const heldMeetings = (
  db: Db,
  spaceId: string,
  { from, to }: { from: Date; to: Date },
): Promise<HeldMeeting[]> =>
  db
    .selectFrom('meeting')
    .innerJoin('series', 'series.id', 'seriesId')
    .select([
      'meeting.id',
      'seriesId',
      'startsAt',
      'endsAt',
      'meeting.seats',
      'seatsTaken',
      'meeting.laptops',
      'isCycle',
    ])
    .select((one) => one('registration', '=', 'open').as('isOpen'))
    .where('meeting.spaceId', '=', spaceId)
    .where('startsAt', '>=', from)
    .where('startsAt', '<', to)
    .where('meeting.status', '=', 'planned')
    .where('series.status', '=', 'published')
    .orderBy('startsAt')
    .orderBy('meeting.id')
    .execute() as Promise<HeldMeeting[]>;

/** What thousands of rows that came at once look like, so that pages are read by the right way from the first one on. */
export async function tellPlanner(db: Db): Promise<void> {
  const tables = (
    ['meeting', 'series', 'registration', 'registrationMeeting', 'attendance', 'attendanceNote'] as const
  ).map((name) => tableIn(db, name));
  await sql`analyze ${sql.join(tables)}`.execute(db);
}
