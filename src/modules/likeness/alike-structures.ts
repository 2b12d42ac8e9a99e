// Reads: structure, space, commune. Owns: distinct_pair.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Alike } from './alike.ts';

type Db = DbOf<'distinctPair', 'structure' | 'space' | 'commune'>;

/**
 * Structures that may be one. Two are looked at only when they share a SIREN, an address of mail, or the commune of one of
 * their spaces; a name alone is enough where one of them runs nothing. Two SIRENs are two structures.
 */
export async function alikeStructures(db: Db, limit: number): Promise<Alike[]> {
  const { rows } = await sql<Alike>`
    with live as materialized (
      select structure.id, structure.name, left(siret, 9) as siren, lower(email) as email, phone, public.plain(name) as plain,
        strip(to_tsvector('public.fr', name))::text as forms
      from ${tableIn(db, 'structure')} structure where merged_into is null
    ), place as materialized (
      select distinct structure_id, commune_code from ${tableIn(db, 'space')} where status <> 'merged' and structure_id is not null
    ), met as (
      select one.id as one_id, other.id as other_id from live one join live other on other.siren = one.siren and one.id < other.id
      union
      select one.id, other.id from live one join live other on other.email = one.email and one.id < other.id
      union
      select one.structure_id, other.structure_id from place one
      join place other on other.commune_code = one.commune_code and one.structure_id < other.structure_id
      union
      select least(one.id, other.id), greatest(one.id, other.id) from live one
      join live other on other.forms = one.forms and one.id <> other.id
      where one.forms <> '' and not exists (select 1 from place where structure_id = one.id)
    ), compared as (
      select one_id, other_id, one.name as one_name, other.name as other_name,
        greatest(public.similarity(one.plain, other.plain), (one.forms = other.forms)::int) as likeness,
        coalesce(one.siren = other.siren, false) as siren, coalesce(one.siren <> other.siren, false) as apart,
        coalesce(one.email = other.email, false) as email, coalesce(one.phone = other.phone, false) as phone,
        exists (select 1 from place mine join place theirs using (commune_code)
          where mine.structure_id = one_id and theirs.structure_id = other_id) as place
      from met join live one on one.id = one_id join live other on other.id = other_id
    )
    select one_id, other_id, one_name, other_name, null as km,
      (${placesOf(db, 'one_id')}) as one_place, (${placesOf(db, 'other_id')}) as other_place,
      array_remove(array[case when siren then 'siren' end, case when likeness = 1 then 'sameName'
        when likeness >= 0.45 then 'name' end, case when phone then 'phone' end, case when email then 'email' end,
        case when place then 'samePlace' end], null) as why
    from compared
    where not apart and (siren and likeness >= 0.2 or likeness >= 0.5 and (place or email or likeness = 1))
      and not exists (select 1 from ${tableIn(db, 'distinctPair')} known
        where kind = 'structure' and known.one_id = compared.one_id and known.other_id = compared.other_id)
    order by likeness + siren::int + email::int + place::int desc, one_id, other_id limit ${limit}`.execute(
    db,
  );
  return rows;
}

const placesOf = (db: Db, id: 'one_id' | 'other_id') => sql`
  select string_agg(distinct commune.name, ', ') from place
  join ${tableIn(db, 'commune')} commune on commune.code = commune_code where structure_id = ${sql.ref(`compared.${id}`)}`;
