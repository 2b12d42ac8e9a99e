// Reads: space, commune, structure, space_change.
import { type RawBuilder, sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import {
  communePattern,
  fictitiousMark,
  longestName,
  type Publisher,
  phonePattern,
  type StandardField,
  standardFields,
  unknownPivot,
} from './standard.ts';

type Db = DbOf<never, 'space' | 'commune' | 'structure' | 'spaceChange'>;

export interface Wanted {
  /** Which spaces, as the directory finds them. */
  found: RawBuilder<unknown>;
  publisher: Publisher;
}

/** The rows of the standard, a column each, in its order; the rows themselves in none. */
export const standardColumns = (db: Db, { found, publisher }: Wanted): RawBuilder<unknown> =>
  sql`select ${columns(publisher)} from ${placed(db, found)}`;

/** The same in the order of the list. */
export const standardTable = (db: Db, wanted: Wanted): RawBuilder<unknown> =>
  sql`${standardColumns(db, wanted)} ${inOrder}`;

const inOrder = sql`order by found.rank, found.sort_key, found.space_id`;

/** The same as JSON, a line each, after a comma; `shape` makes of a `row` and its `space` what is written. */
export const jsonTable = (
  db: Db,
  { found, publisher }: Wanted,
  shape: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`
  select ',' || (${shape})::text
  from ${placed(db, found)} cross join lateral (select ${columns(publisher)}) row ${inOrder}`;

/** What other forms are made of (`Line`), a line of JSON each. */
export const lineTable = (db: Db, { found, publisher }: Wanted): RawBuilder<unknown> => sql`
  select json_build_object('slug', space.slug, 'fictitious', space.fictitious, 'updatedAt', space.updated_at,
    'priceNote', space.price_note, 'row', row)
  from ${placed(db, found)} cross join lateral (select ${columns(publisher)}) row ${inOrder}`;

export async function countFound(db: Db, found: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${found} found`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

/** When what is published last changed, a structure's own words included; null before the first space. */
export async function lastChange(db: Db): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select greatest((select max(updated_at) from ${tableIn(db, 'space')}), (select max(at) from ${tableIn(db, 'spaceChange')})) as at
  `.execute(db);
  return rows[0]?.at ?? null;
}

const columns = (publisher: Publisher): RawBuilder<unknown> => {
  const written = expressions(publisher);
  return sql.join(standardFields.map((field) => sql`${written[field]} as ${sql.id(field)}`));
};

const placed = (db: Db, found: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  ${found} found join ${tableIn(db, 'space')} space on space.id = found.space_id
    join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code
    left join ${tableIn(db, 'structure')} structure on structure.id = space.structure_id`;

/** What `standardRow` says, said to the database. */
const expressions = ({ name, zone }: Publisher): Record<StandardField, RawBuilder<unknown>> => ({
  id: sql`space.id`,
  pivot: sql`coalesce(structure.siret, ${unknownPivot})`,
  nom: sql`case when space.fictitious
    then left(space.name, ${longestName - fictitiousMark.length}) || ${fictitiousMark} else space.name end`,
  commune: sql`commune.name`,
  code_postal: sql`space.postal_code`,
  code_insee: sql`case when space.commune_code ~ ${communePattern} then space.commune_code end`,
  adresse: sql`space.address`,
  complement_adresse: sql`nullif(space.address_extra, '')`,
  latitude: sql`space.latitude`,
  longitude: sql`space.longitude`,
  typologie: listed('typologies'),
  telephone: sql`case when space.phone ~ ${phonePattern} then space.phone end`,
  courriels: sql`nullif(space.email, '')`,
  site_web: sql`space.website`,
  horaires: sql`nullif(space.hours, '')`,
  presentation_resume: sql`nullif(space.summary, '')`,
  presentation_detail: sql`nullif(space.description, '')`,
  source: sql`coalesce(nullif(space.source, ''), ${name})`,
  itinerance: listed('itinerancy'),
  structure_parente: sql`structure.name`,
  date_maj: sql`coalesce(greatest(space.checked_on, space.source_on), (space.updated_at at time zone ${zone})::date)`,
  services: listed('services'),
  publics_specifiquement_adresses: listed('publics'),
  prise_en_charge_specifique: listed('special_care'),
  frais_a_charge: listed('fees'),
  dispositif_programmes_nationaux: listed('programmes'),
  formations_labels: listed('trainings'),
  autres_formations_labels: listed('other_labels'),
  modalites_acces: listed('access_modes'),
  modalites_accompagnement: listed('support_modes'),
  fiche_acces_libre: sql`space.accessibility_url`,
  prise_rdv: sql`space.booking_url`,
});

const listed = (column: string): RawBuilder<unknown> =>
  sql`nullif(array_to_string(${sql.ref(`space.${column}`)}, '|'), '')`;
