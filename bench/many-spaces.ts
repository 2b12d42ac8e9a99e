import type { Pool } from '#platform/database/connect';

/**
 * Makes the demonstration's spaces as many as asked, each copy a little elsewhere and under a name of its own,
 * with its openings. Written in SQL: what is measured is reading a large register, not filling it.
 */
export async function growTo(pool: Pool, schema: string, count: number): Promise<void> {
  const { rows } = await pool.pg.query(`select count(*)::int as now from ${schema}.space`);
  const copies = Math.ceil(count / rows[0].now) - 1;
  if (copies < 1) return;
  await pool.pg.query(`create table ${schema}.copied as
    select id as original, uuidv7() as copy, number from ${schema}.space, generate_series(1, ${copies}) number
    limit ${count - rows[0].now}`);
  await copyRows(pool, schema, 'space', {
    id: 'copied.copy',
    slug: "original.slug || '-' || copied.number || '-' || right(copied.copy::text, 6)",
    name: "left(original.name, 120) || ' ' || copied.number",
    latitude: 'original.latitude + 0.0007 * (copied.number % 40 - 20)',
    longitude: 'original.longitude + 0.0011 * (copied.number % 30 - 15)',
  });
  await copyRows(pool, schema, 'opening', { space_id: 'copied.copy' });
  await pool.pg.query(`drop table ${schema}.copied`);
}

/** Copies a table's rows for each copied space, with some columns written otherwise. */
async function copyRows(
  pool: Pool,
  schema: string,
  table: string,
  otherwise: Record<string, string>,
): Promise<void> {
  const { rows } = await pool.pg.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = $1 and table_name = $2 and is_generated = 'NEVER'`,
    [schema, table],
  );
  const columns = rows.map((row) => row.name);
  const values = columns.map((name) => otherwise[name] ?? `original.${name}`);
  const key = table === 'space' ? 'id' : 'space_id';
  await pool.pg.query(`insert into ${schema}.${table} (${columns.join(', ')})
    select ${values.join(', ')} from ${schema}.${table} original join ${schema}.copied copied on copied.original = original.${key}`);
}
