import type { Pool } from '#platform/database/connect';
import { growTo } from './many-spaces.ts';

/** A thousand spaces, and in this season's weeks about as many workshops as a thousand spaces of the Lot would hold. */
export async function thousandSpacesWithWorkshops(pool: Pool): Promise<void> {
  await growTo(pool, 'lot', 1000);
  await pool.pg.query('vacuum analyze');
}

/**
 * Makes the agenda as long as asked: copies of this season's meetings, each some years away from it and a few microseconds from the others, so that the week that is
 * read holds as many as before. Written in SQL: what is measured is reading.
 */
export async function growAgenda(pool: Pool, count: number): Promise<void> {
  const { rows } = await pool.pg.query(
    `select count(*)::int as now, count(*) filter (where planned_at = date_trunc('second', planned_at))::int as own
     from lot.meeting`,
  );
  const missing = count - Number(rows[0].now);
  if (missing <= 0) return;
  await pool.pg.query(
    `insert into lot.meeting (series_id, space_id, ordinal, planned_at, starts_at, ends_at, seats, changed_at)
     select series_id, space_id, rank, planned_at - far, starts_at - far, ends_at - far, seats, changed_at
     from (
       select series_id, space_id, planned_at, starts_at, ends_at, seats, changed_at, copy,
         $2::int + row_number() over (order by copy) as rank
       from lot.meeting, generate_series(1, ceil($1::float8 / $3::float8)::int) copy
       where planned_at = date_trunc('second', planned_at) limit $1::int
     ) copied, lateral (select interval '140 days' * (1 + copy % 60) + interval '1 microsecond' * rank as far) moved`,
    [missing, Number(rows[0].now), Number(rows[0].own)],
  );
  await pool.pg.query('vacuum analyze lot.meeting');
}
