// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

export interface CommuneTable {
  code: string;
  name: string;
  postalCodes: string[];
  inside: Generated<boolean>;
  population: number | null;
  epciCode: string | null;
  latitude: number;
  longitude: number;
}

export interface EpciTable {
  code: string;
  name: string;
  outline: ColumnType<unknown | null, string | null | undefined, string | null>;
}

export interface PersonTable {
  id: Generated<string>;
  name: string;
  email: string | null;
  phone: string | null;
  leftAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  createdAt: ColumnType<Date, Date | string | undefined, Date | string>;
  mergedInto: string | null;
  stays: GeneratedAlways<boolean>;
  leadsOn: GeneratedAlways<boolean | null>;
}

export interface SpaceTable {
  id: Generated<string>;
  slug: string;
  status: Generated<string>;
  fictitious: Generated<boolean>;
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
  walkIn: string | null;
  summary: string | null;
  description: string | null;
  typologies: Generated<string[]>;
  itinerancy: Generated<string[]>;
  services: Generated<string[]>;
  publics: Generated<string[]>;
  specialCare: Generated<string[]>;
  fees: Generated<string[]>;
  priceNote: string | null;
  programmes: Generated<string[]>;
  trainings: Generated<string[]>;
  otherLabels: Generated<string[]>;
  accessModes: Generated<string[]>;
  supportModes: Generated<string[]>;
  access: Generated<string[]>;
  accessNote: string | null;
  welcomes: Generated<string[]>;
  equipment: ColumnType<unknown, string | undefined, string>;
  gettingThere: string | null;
  bus: string | null;
  parking: string | null;
  source: string | null;
  sourceOn: string | null;
  checkedOn: string | null;
  createdAt: ColumnType<Date, Date | string | undefined, Date | string>;
  updatedAt: ColumnType<Date, Date | string | undefined, Date | string>;
  mergedInto: string | null;
  stays: GeneratedAlways<boolean>;
  leadsOn: GeneratedAlways<boolean | null>;
}

export interface SpaceChangeTable {
  id: Generated<string>;
  setId: string;
  spaceId: string;
  at: ColumnType<Date, Date | string, Date | string>;
  actorId: string | null;
  actorName: string;
  field: string;
  structureId: string | null;
  before: ColumnType<unknown | null, string | null | undefined, string | null>;
  after: ColumnType<unknown | null, string | null | undefined, string | null>;
  undoes: string | null;
}

export interface SpaceIdentifierTable {
  scheme: string;
  value: string;
  spaceId: string;
}

export interface SpaceOldSlugTable {
  slug: string;
  spaceId: string;
}

export interface SpacePersonTable {
  spaceId: string;
  personId: string;
  title: string | null;
  presence: string | null;
  publicSince: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

export interface StructureTable {
  id: Generated<string>;
  name: string;
  typology: string | null;
  siret: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  createdAt: ColumnType<Date, Date | string | undefined, Date | string>;
  mergedInto: string | null;
  stays: GeneratedAlways<boolean>;
  leadsOn: GeneratedAlways<boolean | null>;
}

export interface TerritoryShapeTable {
  name: string;
  geometry: ColumnType<unknown, string, string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    commune: CommuneTable;
    epci: EpciTable;
    person: PersonTable;
    space: SpaceTable;
    spaceChange: SpaceChangeTable;
    spaceIdentifier: SpaceIdentifierTable;
    spaceOldSlug: SpaceOldSlugTable;
    spacePerson: SpacePersonTable;
    structure: StructureTable;
    territoryShape: TerritoryShapeTable;
  }
}
