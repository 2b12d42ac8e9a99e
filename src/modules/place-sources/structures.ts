// Reads: structure.
import { sql } from 'kysely';
import { addStructure } from '#modules/network';
import type { SomeFields } from '#modules/network/rules';
import type { Database, DbOf } from '#platform/database/deed';
import { slugOf } from '#platform/slug';
import type { Place } from './verdict.ts';

/**
 * The structure that runs each place: the one of that SIRET, else of that name, else a new one. A name that each
 * commune has (« Mairie ») is another structure in each.
 */
export async function structuresOf(tx: Database, places: readonly Place[]): Promise<Map<Place, string>> {
  const told = places.filter(({ structure }) => structure.structureName);
  const known = await knownStructures(tx, told);
  const found = new Map<Place, string>();
  for (const place of told) {
    const { structureSiret: siret } = place.structure;
    const name = nameKey(place);
    const other = (siret && known.get(siret)) || known.get(name);
    const isOther = other && siret && other.siret !== null && other.siret !== siret;
    const id = other && !isOther ? other.id : await enter(tx, place.structure);
    const kept = { id, siret: siret ?? null };
    if (siret) known.set(siret, kept);
    if (!known.has(name)) known.set(name, kept);
    found.set(place, id);
  }
  return found;
}

interface Kept {
  id: string;
  siret: string | null;
}

async function knownStructures(
  db: DbOf<never, 'structure'>,
  places: readonly Place[],
): Promise<Map<string, Kept>> {
  const sirets = places.flatMap(({ structure }) => structure.structureSiret ?? []);
  const named = places.filter((place) => !isEverywhere(place.structure.structureName ?? ''));
  const names = named.map(({ structure }) => structure.structureName as string);
  const rows = await db
    .selectFrom('structure')
    // One that was made one with another keeps its name and its number, and leads to that one.
    .select(({ fn }) => [fn.coalesce('mergedInto', 'id').as('id'), 'name', 'siret'])
    .where(({ or, eb }) =>
      or([
        eb('siret', '=', sql<string>`any(${sirets}::text[])`),
        eb('name', '=', sql<string>`any(${names}::text[])`),
      ]),
    )
    .orderBy(sql`merged_into is not null`)
    .orderBy('structure.id')
    .execute();
  const known = new Map<string, Kept>();
  for (const { id, name, siret } of rows) {
    if (siret) known.set(siret, { id, siret });
    if (!isEverywhere(name) && !known.has(slugOf(name))) known.set(slugOf(name), { id, siret });
  }
  return known;
}

const nameKey = ({ structure, commune }: Place): string => {
  const name = structure.structureName as string;
  return isEverywhere(name) ? `${slugOf(name)}|${commune.code}` : slugOf(name);
};

/** A name without a place in it: one word, or one that every commune has. */
const isEverywhere = (name: string): boolean => {
  const slug = slugOf(name);
  return (
    !slug.includes('-') ||
    /^(la-)?(mairie|commune|ccas|cias|mediatheque|bibliotheque|centre-social|mjc|mission-locale|prefecture|maison-de-quartier)(-municipale?|-communale?)?$/.test(
      slug,
    )
  );
};

const enter = (tx: Database, { structureName, structureTypology, structureSiret, ...contact }: SomeFields) =>
  addStructure(tx, {
    name: structureName as string,
    typology: structureTypology ?? null,
    siret: structureSiret ?? null,
    phone: contact.structurePhone ?? null,
    email: contact.structureEmail ?? null,
    website: contact.structureWebsite ?? null,
  });
