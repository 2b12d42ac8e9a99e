// Reads: space, commune, space_identifier. Owns: distinct_pair.
import { type RawBuilder, sql } from 'kysely';
import { within } from '#modules/network';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Scope } from '#platform/scope';
import type { Alike } from './alike.ts';

type Db = DbOf<'distinctPair', 'space' | 'commune' | 'spaceIdentifier'>;

/**
 * Spaces that may be one. Two are looked at only when they share a number in somebody's list, the words of their name in
 * one commune, or stand in one square of two kilometres or in squares side by side: never each one with each other.
 */
export const alikeSpaces = async (db: Db, scope: Scope, limit: number): Promise<Alike[]> =>
  (await likenessOf(db, scope, limit).execute(db)).rows;

export const likenessOf = (db: Db, scope: Scope, limit: number): RawBuilder<Alike> => sql<Alike>`
    with live as materialized (
      select space.id, space.name, commune.name as commune, commune_code, space.latitude, space.longitude,
        phone, email, public.plain(space.name) as plain, strip(to_tsvector('public.fr', space.name))::text as forms,
        floor(space.latitude * 50)::int as down, floor(space.longitude * 35)::int as across
      from ${tableIn(db, 'space')} space join ${tableIn(db, 'commune')} commune on commune.code = commune_code
      where status <> 'merged' and ${within(scope)}
    ), met as (
      select one.id as one_id, other.id as other_id from live one
      cross join (values (-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 0), (0, 1), (1, -1), (1, 0), (1, 1)) as step(south, east)
      join live other on other.down = one.down + south and other.across = one.across + east and one.id < other.id
      union
      select one.id, other.id from live one
      join live other on other.commune_code = one.commune_code and other.forms = one.forms and one.id < other.id
      union
      select least(one.space_id, other.space_id), greatest(one.space_id, other.space_id)
      from ${tableIn(db, 'spaceIdentifier')} one
      join ${tableIn(db, 'spaceIdentifier')} other on other.value = one.value and other.scheme > one.scheme
      where char_length(one.value) >= 8 and one.space_id <> other.space_id
    ), compared as (
      select one_id, other_id, one.name as one_name, other.name as other_name,
        one.commune as one_place, other.commune as other_place,
        greatest(public.similarity(one.plain, other.plain), (one.forms = other.forms)::int) as likeness,
        coalesce(one.phone = other.phone, false) as phone, coalesce(lower(one.email) = lower(other.email), false) as email,
        12742 * asin(sqrt(power(sin(radians(one.latitude - other.latitude) / 2), 2) + cos(radians(one.latitude))
          * cos(radians(other.latitude)) * power(sin(radians(one.longitude - other.longitude) / 2), 2))) as km,
        exists (select 1 from ${tableIn(db, 'spaceIdentifier')} mine join ${tableIn(db, 'spaceIdentifier')} theirs
          on theirs.value = mine.value and mine.space_id = one_id and theirs.space_id = other_id
          and char_length(mine.value) >= 8) as number
      from met join live one on one.id = one_id join live other on other.id = other_id
    )
    select one_id, other_id, one_name, other_name, one_place, other_place, km,
      array_remove(array[case when number then 'number' end, case when likeness = 1 then 'sameName'
        when likeness >= 0.45 then 'name' end, case when phone then 'phone' end, case when email then 'email' end,
        case when km <= 0.15 then 'here' when km <= 2.5 then 'near' end], null) as why
    from compared
    where (number or likeness = 1 or likeness >= 0.55 and km <= 2.5 or km <= 0.15 and (likeness >= 0.3 or phone or email))
      and not exists (select 1 from ${tableIn(db, 'distinctPair')} apart
        where kind = 'space' and apart.one_id = compared.one_id and apart.other_id = compared.other_id)
    order by number desc, likeness + phone::int + email::int - least(km, 10) / 10 desc, one_id, other_id limit ${limit}`;
