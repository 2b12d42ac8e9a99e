// Reads: commune.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { type Candidate, type Place, placeAmong, placeAsked } from './place.ts';

type Db = DbOf<never, 'commune'>;

/** The commune that somebody typed: its name, a piece of it, a misspelling, or a postal code. */
export async function findPlace(db: Db, text: string): Promise<Place> {
  const { name, postalCode } = placeAsked(text);
  if (name === '' && postalCode === null) return text === '' ? { is: 'nowhere' } : { is: 'unknown' };
  return placeAmong(await candidates(db, name, postalCode));
}

const order = ['name', 'postal', 'beginning', 'part', 'likeness'] as const;

/**
 * A name with a postal code means the communes of that name there, if any. The index on names gives the few
 * that may be meant; in a pattern a space stands for any sign, as between « Saint » and « Céré ».
 */
async function candidates(db: Db, name: string, postalCode: string | null): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select code, name, latitude, longitude, coalesce(population, 0) as population, meets, public.similarity(folded, ${name}) as likeness from (
      select *, case
        when folded = ${name} then 'name'
        when postal_codes @> array[${postalCode}::text] then 'postal'
        when starts_with(folded, ${name}) then 'beginning'
        when strpos(' ' || folded, ${` ${name}`}) > 0 then 'part'
        else 'likeness' end as meets
      from (
        select *, translate(public.plain(name), '-''’', '   ') as folded from ${tableIn(db, 'commune')}
        where ${postalCode === null ? sql`false` : sql`postal_codes @> array[${postalCode}]`}
          or ${name === '' ? sql`false` : sql`public.plain(name) like ${`%${name.replaceAll(' ', '_')}%`} or public.plain(name) operator(public.%) ${name}`}
      ) named
    ) met
    order by array_position(${[...order]}::text[], meets),
      case meets when 'likeness' then public.similarity(folded, ${name}) end desc nulls last, population desc nulls last, code
    limit 60
  `.execute(db);
  return rows;
}
