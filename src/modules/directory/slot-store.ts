// Reads: opening.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { statement } from '#platform/database/statement';
import type { IsoDate } from '#platform/time';

type Db = DbOf<never, 'opening'>;

export interface DayOpening {
  spaceId: string;
  day: IsoDate;
  start: Date;
  end: Date;
}

/** When one may walk into these spaces on these days, what is over left out. */
export const openingsOn = statement<
  Db,
  { spaceIds: readonly string[]; days: readonly IsoDate[]; now: Date },
  DayOpening
>(
  (db, { spaceIds, days, now }) => sql`
    select space_id as "spaceId", day, starts_at as start, ends_at as "end" from ${tableIn(db, 'opening')}
    where space_id = any(${spaceIds}::uuid[]) and day = any(${days}::date[]) and kind = 'open' and ends_at > ${now}
    order by ends_at`,
);
