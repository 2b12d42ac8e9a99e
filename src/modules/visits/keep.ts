// Owns: page_month.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { dateOf } from '#platform/time';
import type { Reading } from '#platform/visits/visits';

type Db = DbOf<'pageMonth'>;

/** Adds what was read to its month. */
export async function keepReadings(db: Db, readings: readonly Reading[], now: Date): Promise<void> {
  const month = `${dateOf(now, await zoneOf(db)).slice(0, 7)}-01`;
  const rows = readings.filter(({ path }) => path.length <= longest);
  await sql`
    insert into ${tableIn(db, 'pageMonth')} as kept (month, path, kind, times, arrivals)
    select ${month}::date, path, kind, times, arrivals
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as read(path text, kind text, times int, arrivals int)
    order by path
    on conflict (month, path) do update
      set times = kept.times + excluded.times, arrivals = kept.arrivals + excluded.arrivals`.execute(db);
}

/** No page of ours has a longer address. */
const longest = 300;
