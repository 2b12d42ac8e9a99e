// Owns: space.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { snakeCase } from '#platform/letter-case';
import type { NewSpace } from './space.ts';

type Db = DbOf<'space'>;

/** What the address of a space is made of. */
export interface Addressed {
  id: string;
  slug: string;
}

/** Writes spaces as one statement takes them: a thousand go in as quickly as ten one by one. */
export async function insertSpaces(
  db: Db,
  spaces: readonly NewSpace[],
  { slugs, now }: { slugs: readonly string[]; now: Date },
): Promise<Addressed[]> {
  const rows = spaces.map(({ identifiers: _, ...space }, place) => ({
    ...empty,
    ...said(space),
    slug: slugs[place],
    createdAt: now,
    updatedAt: now,
  }));
  const columns = Object.keys(rows[0] as object).map(snakeCase);
  const names = sql.join(columns.map((column) => sql.id(column)));
  const { rows: added } = await sql<Addressed>`
    insert into ${tableIn(db, 'space')} (${names})
    select ${names} from jsonb_populate_recordset(null::${tableIn(db, 'space')}, ${asJson(rows)}::jsonb)
    returning id, slug
  `.execute(db);
  const bySlug = new Map(added.map((row) => [row.slug, row]));
  return slugs.map((slug) => bySlug.get(slug) as Addressed);
}

const said = (space: object) =>
  Object.fromEntries(Object.entries(space).filter(([, value]) => value !== undefined));

const asJson = (rows: readonly object[]): string =>
  JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([field, value]) => [snakeCase(field), value])),
    ),
  );

/** Every column of a space about which nothing is said. */
const empty: Record<Exclude<keyof NewSpace, 'identifiers' | Needed>, unknown> = {
  status: 'draft',
  fictitious: false,
  structureId: null,
  addressExtra: null,
  phone: null,
  email: null,
  website: null,
  bookingUrl: null,
  accessibilityUrl: null,
  hours: null,
  walkIn: null,
  summary: null,
  description: null,
  typologies: [],
  itinerancy: [],
  services: [],
  publics: [],
  specialCare: [],
  fees: [],
  priceNote: null,
  programmes: [],
  trainings: [],
  otherLabels: [],
  accessModes: [],
  supportModes: [],
  access: [],
  accessNote: null,
  welcomes: [],
  equipment: {},
  gettingThere: null,
  bus: null,
  parking: null,
  source: null,
  sourceOn: null,
  checkedOn: null,
};

type Needed = 'name' | 'communeCode' | 'postalCode' | 'address' | 'latitude' | 'longitude';
