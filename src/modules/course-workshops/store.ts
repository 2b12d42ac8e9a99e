// Reads: series, meeting.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<never, 'series' | 'meeting'>;

/** How often a course was given, in how many spaces, and how often it will be. */
export interface Uses {
  held: number;
  spaces: number;
  coming: number;
}

/** What the agenda says of the workshops that were drawn from a course. */
export const usesOf = (db: Db, courseId: string, now: Date): Promise<Uses> =>
  db
    .selectFrom('series')
    .innerJoin('meeting', 'meeting.seriesId', 'series.id')
    .where('series.drawnFrom', '=', `course-workshops.${courseId}`)
    .where('series.status', '=', 'published')
    .where('meeting.status', '=', 'planned')
    .select([
      sql<number>`(count(*) filter (where meeting.ends_at <= ${now}))::int`.as('held'),
      sql<number>`(count(*) filter (where meeting.ends_at > ${now}))::int`.as('coming'),
      sql<number>`count(distinct meeting.space_id)::int`.as('spaces'),
    ])
    .executeTakeFirstOrThrow();
