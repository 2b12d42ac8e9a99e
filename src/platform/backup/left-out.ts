import type pg from 'pg';

/** A table that an export does not hold, and why, in the words of its README. */
export interface LeftOut {
  table: string;
  reason: string;
}

const secretNames = '(^|_)(password|secret|token|backup_codes)(_|$)';

/**
 * What an export leaves out: tables that hold somebody's secrets, by the name of a column or by a comment that
 * begins with `secret`, and those that refer to such a table and could not be imported without it.
 */
export async function leftOut(client: pg.ClientBase, schema: string): Promise<LeftOut[]> {
  const { rows } = await client.query<LeftOut>(
    `with recursive secret as (
       select c.oid from pg_class c
       where c.relnamespace = to_regnamespace(quote_ident($1)) and c.relkind in ('r', 'p') and (
         obj_description(c.oid, 'pg_class') ~* '^secret'
         or exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
           and (a.attname ~ $2 or col_description(c.oid, a.attnum) ~* '^secret')))
     ), missing as (
       select oid from secret
       union select f.conrelid from pg_constraint f join missing m on f.confrelid = m.oid where f.contype = 'f'
     )
     select relname as table, case when c.oid in (select oid from secret)
       then 'secrets personnels' else 'se rapporte à une table laissée de côté' end as reason
     from pg_class c join missing using (oid) order by relname`,
    [schema, secretNames],
  );
  return rows;
}
