// Reads: attendance_meeting, meeting, space, commune.
import { sql } from 'kysely';
import { within } from '#modules/network';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Scope } from '#platform/scope';

type Db = DbOf<never, 'attendanceMeeting' | 'meeting' | 'space' | 'commune'>;

export interface Held {
  people: number;
  meetings: number;
}

/** How many came to how many meetings that began between two instants, in the spaces of a scope. */
export async function figuresBetween(
  db: Db,
  scope: Scope,
  { from, to }: { from: Date; to: Date },
): Promise<Held> {
  const { rows } = await sql<Held>`
    select coalesce(sum(people), 0)::int as people, count(*)::int as meetings
    from ${tableIn(db, 'meeting')} meeting
      join ${tableIn(db, 'attendanceMeeting')} held on held.meeting_id = meeting.id and people > 0
      join ${tableIn(db, 'space')} space on space.id = held.space_id
      join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code
    where starts_at >= ${from} and starts_at < ${to} and ${within(scope)}`.execute(db);
  return rows[0] as Held;
}
