// Reads: commune.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { type Candidate, canBeMeant, type Place, placeAmong, placeAsked } from './place.ts';

type Db = DbOf<never, 'commune'>;

/** The commune that somebody typed: its name, a piece of it, a misspelling, or a postal code. */
export async function findPlace(db: Db, text: string): Promise<Place> {
  const { name, postalCode } = placeAsked(text);
  if (name === '' && postalCode === null) return text === '' ? { is: 'nowhere' } : { is: 'unknown' };
  const all = await candidates(db, name, postalCode);
  return placeAmong(all.filter((one) => one.meets !== 'likeness' || canBeMeant(name, one.name)));
}

/** The commune whose name stands among some plain words, the longest of such names; null when none does. */
export async function communeNamed(db: Db, words: readonly string[]): Promise<NamedCommune | null> {
  const names = words.flatMap((_, begin) =>
    words.slice(begin, begin + longestName).map((__, more) => words.slice(begin, begin + more + 1).join(' ')),
  );
  const { rows } = await sql<NamedCommune>`
    select name, folded, latitude, longitude from (
      select *, translate(public.plain(name), '-''’', '   ') as folded from ${tableIn(db, 'commune')}) named
    where folded = any(${names}::text[])
    order by char_length(folded) desc, population desc nulls last limit 1`.execute(db);
  return rows[0] ?? null;
}

/** « Saint-Jean-de-Laur », « Saint-Laurent-les-Tours » have four words, and few have more. */
const longestName = 6;

export interface NamedCommune {
  name: string;
  /** Its words, plain. */
  folded: string;
  latitude: number;
  longitude: number;
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
