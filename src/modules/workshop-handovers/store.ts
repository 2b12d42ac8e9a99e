// Reads: series, meeting, space.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';

type Db = DbOf<never, 'series' | 'meeting' | 'space'>;

/** A series that somebody leads, with what is to come of it. */
export interface Led {
  id: string;
  title: string;
  spaceName: string | null;
  /** Of those to come, the one that was planned first: a series is cut by what was planned, wherever it was moved. */
  nextId: string;
  /** How many meetings are to come. */
  count: number;
}

/** The series that somebody leads and that have meetings to come, the next first. */
export async function ledBy(db: Db, personId: string, now: Date): Promise<Led[]> {
  const { rows } = await sql<Led>`
    select series.id, series.title, space.name as space_name, count(*)::int as count,
      (array_agg(meeting.id order by meeting.planned_at, meeting.id))[1] as next_id
    from ${tableIn(db, 'series')} series
      join ${tableIn(db, 'meeting')} meeting on meeting.series_id = series.id
      left join ${tableIn(db, 'space')} space on space.id = series.space_id
    where series.led_by = ${personId} and meeting.status = 'planned' and meeting.starts_at > ${now}
    group by series.id, space.name order by min(meeting.starts_at), series.id`.execute(db);
  return rows;
}
