// Reads: person, account_user, space_person, role_grant, space, commune. Owns: distinct_pair.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Alike } from './alike.ts';

type Db = DbOf<'distinctPair', 'person' | 'accountUser' | 'spacePerson' | 'roleGrant' | 'space' | 'commune'>;

/**
 * People who may be one. Two are looked at only when they share a mailbox, or a word of their name within one grouping of
 * communes; the order of first and last name, accents and hyphens make no difference.
 */
export async function alikePeople(db: Db, limit: number): Promise<Alike[]> {
  const { rows } = await sql<Alike>`
    with live as materialized (
      select id, name, phone, array(select word from regexp_split_to_table(public.plain(name), '[^a-z]+') word
        where word <> '' order by word) as words
      from ${tableIn(db, 'person')} person where merged_into is null and left_at is null
    ), mailbox as materialized (
      select id, regexp_replace(email, '\\+[^@]*@', '@') as box from (
        select id, email from ${tableIn(db, 'person')} union select id, email from ${tableIn(db, 'accountUser')}
      ) known join live using (id) where email is not null
    ), held as materialized (
      select person_id, space_id from ${tableIn(db, 'spacePerson')}
      union select person_id, unnest(spaces) from ${tableIn(db, 'roleGrant')}
    ), place as materialized (
      select person_id, coalesce(epci_code, commune.code) as place, space.name as space
      from held join ${tableIn(db, 'space')} space on space.id = space_id
      join ${tableIn(db, 'commune')} commune on commune.code = commune_code
      union select person_id, unnest(epcis), null from ${tableIn(db, 'roleGrant')}
      union select person_id, coalesce(epci_code, code), null from ${tableIn(db, 'roleGrant')} role_grant
      join ${tableIn(db, 'commune')} commune on code = any(communes)
    ), named as materialized (
      select distinct id, place, word from live join place on person_id = id, unnest(words) word where char_length(word) > 1
    ), met as (
      select one.id as one_id, other.id as other_id from mailbox one join mailbox other on other.box = one.box and one.id < other.id
      union
      select one.id, other.id from named one
      join named other on other.place = one.place and other.word = one.word and one.id < other.id
    ), compared as (
      select one_id, other_id, one.name as one_name, other.name as other_name,
        greatest(public.similarity(array_to_string(one.words, ' '), array_to_string(other.words, ' ')),
          (one.words = other.words)::int) as likeness,
        exists (select 1 from mailbox mine join mailbox theirs using (box) where mine.id = one_id and theirs.id = other_id) as email,
        coalesce(one.phone = other.phone, false) as phone,
        exists (select 1 from place mine join place theirs using (place)
          where mine.person_id = one_id and theirs.person_id = other_id) as place
      from met join live one on one.id = one_id join live other on other.id = other_id
    )
    select one_id, other_id, one_name, other_name, null as km,
      (${spacesOf('one_id')}) as one_place, (${spacesOf('other_id')}) as other_place,
      array_remove(array[case when likeness = 1 then 'sameName' when likeness >= 0.45 then 'name' end,
        case when email then 'email' end, case when phone then 'phone' end, case when place then 'samePlace' end], null) as why
    from compared
    where (email or likeness >= 0.6 or phone and likeness >= 0.4)
      and not exists (select 1 from ${tableIn(db, 'distinctPair')} known
        where kind = 'person' and known.one_id = compared.one_id and known.other_id = compared.other_id)
    order by likeness + email::int + phone::int desc, one_id, other_id limit ${limit}`.execute(db);
  return rows;
}

const spacesOf = (id: 'one_id' | 'other_id') =>
  sql`select string_agg(distinct space, ', ') from place where person_id = ${sql.ref(`compared.${id}`)}`;
