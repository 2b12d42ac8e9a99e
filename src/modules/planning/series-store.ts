// Reads: meeting, series.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import type { IsoDate } from '#platform/time';

type Db = DbOf<never, 'meeting' | 'series'>;

export interface HeldThen {
  seriesId: string;
  meetingId: string;
  title: string;
  /** The day it was held, in the network's zone. */
  day: IsoDate;
}

/** What a space holds between two instants. */
export async function seriesIn(
  db: Db,
  spaceId: string,
  { from, to }: { from: Date; to: Date },
): Promise<HeldThen[]> {
  const { rows } = await sql<HeldThen>`
    select series.id as "seriesId", meeting.id as "meetingId", series.title,
      (starts_at at time zone ${await zoneOf(db)}::text)::date as day
    from ${tableIn(db, 'meeting')} meeting join ${tableIn(db, 'series')} series on series.id = series_id
    where meeting.space_id = ${spaceId} and starts_at >= ${from} and starts_at < ${to}
    order by starts_at`.execute(db);
  return rows;
}
