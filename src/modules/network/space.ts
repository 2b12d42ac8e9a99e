import type { Lang } from '#platform/i18n';
import { slugOf } from '#platform/slug';
import type { Access, Equipment, Service, WalkIn, Welcome } from './vocabulary.ts';

/** What a space says of itself and may change: the columns of `space` that people write. */
export interface SpaceFields {
  name: string;
  structureId: string | null;
  communeCode: string;
  postalCode: string;
  address: string;
  addressExtra: string | null;
  latitude: number;
  longitude: number;
  phone: string | null;
  email: string | null;
  website: string | null;
  bookingUrl: string | null;
  accessibilityUrl: string | null;
  hours: string | null;
  walkIn: WalkIn | null;
  summary: string | null;
  description: string | null;
  typologies: string[];
  itinerancy: string[];
  services: Service[];
  publics: string[];
  specialCare: string[];
  fees: string[];
  priceNote: string | null;
  programmes: string[];
  trainings: string[];
  otherLabels: string[];
  accessModes: string[];
  supportModes: string[];
  access: Access[];
  accessNote: string | null;
  welcomes: Welcome[];
  equipment: Partial<Record<Equipment, number>>;
  gettingThere: string | null;
  bus: string | null;
  parking: string | null;
  source: string | null;
  /** The day that the source gives to what it says. */
  sourceOn: string | null;
  /** The day when somebody of the network last said that all of it is true. */
  checkedOn: string | null;
}

/** What is said of whoever runs a space; all the spaces that it runs say the same. */
export interface StructureFields {
  structureName: string | null;
  structureTypology: string | null;
  structureSiret: string | null;
  structurePhone: string | null;
  structureEmail: string | null;
  structureWebsite: string | null;
}

export const isStructureField = (field: string): field is keyof StructureFields =>
  field.startsWith('structure') && field !== 'structureId';

/** Whether a field was said of a structure, and somebody else runs the space today. */
export const isOfAnotherStructure = (
  field: string,
  said: { structureId: string | null },
  today: { structureId: string | null },
): boolean => isStructureField(field) && said.structureId !== today.structureId;

/** A field of a space's page, as it is named in forms, in the history and in proposals. */
export type FieldName = keyof SpaceFields | keyof StructureFields;

export type SomeFields = Partial<Pick<Space & StructureFields, Changed>>;

/** Everything that the history may speak of. */
export type Changed = FieldName | 'status';

/** The longest text of each field, in characters; the columns of `space` have the same bounds. */
export const limits: Partial<Record<FieldName, number>> = {
  name: 150,
  structureName: 200,
  address: 250,
  addressExtra: 250,
  summary: 280,
  description: 10_000,
  priceNote: 500,
  accessNote: 500,
  gettingThere: 1000,
  bus: 500,
  parking: 500,
};

/** A `merged` one was the duplicate of another, to which it leads. */
export type SpaceStatus = 'draft' | 'published' | 'closed' | 'merged';

/** A space of the network, as it is kept. */
export interface Space extends SpaceFields {
  id: string;
  slug: string;
  status: SpaceStatus;
  fictitious: boolean;
  mergedInto: string | null;
  createdAt: Date;
  updatedAt: Date;
}

/** A space with the names of where it is and who runs it. */
export interface PlacedSpace extends Space, StructureFields {
  communeName: string;
  epciCode: string | null;
  epciName: string | null;
}

/** What a permission is asked about, for a space. */
export const placeOf = ({
  id,
  communeCode,
  epciCode,
}: Pick<PlacedSpace, 'id' | 'communeCode' | 'epciCode'>) => ({
  spaceId: id,
  communeCode,
  epciCode,
});

/** What is needed to enter a new space; the rest may come later. */
export type NewSpace = Pick<
  SpaceFields,
  'name' | 'communeCode' | 'postalCode' | 'address' | 'latitude' | 'longitude'
> &
  Partial<SpaceFields> & { status?: SpaceStatus; fictitious?: boolean; identifiers?: Identifier[] };

/** The space's number in somebody else's list, such as `france-services` 262. */
export interface Identifier {
  scheme: string;
  value: string;
}

/** Who makes a change: a person, or the program itself under a name such as « import ». */
export interface Actor {
  id: string | null;
  name: string;
}

/** Somebody who is signed in, as she is named in the history. */
export const actorOf = ({ personId, name }: { personId: string; name: string }): Actor => ({
  id: personId,
  name,
});

/** One field of a space that changed, from what to what. */
export interface Change {
  setId: string;
  at: Date;
  actorName: string;
  field: Changed;
  /** Whose it is, for a field of a structure. */
  structureId: string | null;
  before: unknown;
  after: unknown;
}

/** What another module changed about a space, in its own words, in both languages. */
export interface Note {
  setId: string;
  at: Date;
  actorName: string;
  field: 'note';
  before: Record<Lang, string> | null;
  /** Whole words are a sentence of their own; others are said to be announced. */
  after: (Record<Lang, string> & { isWhole?: true }) | null;
}

/** A space's address on the site: its name and its commune, which a name often holds already. */
export function spaceSlug(name: string, commune: string): string {
  const short = slugOf(name);
  const place = slugOf(commune);
  if (short === '') return place;
  if (short.includes(place) && short.length <= longestSlug) return short;
  return `${short.slice(0, longestSlug - place.length - 1).replace(/-+$/, '')}-${place}`;
}

/** The column takes 120 characters: room is left for the number of a namesake. */
const longestSlug = 110;

/** The fields whose value differs, as what they become. */
export function differences(space: SomeFields, wanted: SomeFields): SomeFields {
  const changed = Object.entries(wanted).filter(
    ([field, value]) => value !== undefined && !isSameValue(space[field as Changed], value),
  );
  return Object.fromEntries(changed);
}

/** Whether a change is taken back where it is read; becoming a duplicate, or no longer, is undone elsewhere. */
export const isUndoneHere = ({ field, before, after }: Change | Note): boolean =>
  field !== 'note' && !(field === 'status' && [before, after].includes('merged'));

/** Lists are compared without regard to their order, which means nothing here. */
export const isSameValue = (a: unknown, b: unknown): boolean =>
  JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return [...value].sort();
  if (value !== null && typeof value === 'object')
    return Object.entries(value).sort(([a], [b]) => a.localeCompare(b));
  return value ?? null;
}
