// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface CommuneOutlineTable {
  communeCode: string;
  geometry: ColumnType<unknown, string, string>;
}

export interface PresenceTable {
  id: Generated<string>;
  spaceId: string;
  communeCode: string;
  fromAt: ColumnType<Date, Date | string, Date | string>;
  untilAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  endedAs: string | null;
}

declare module '#platform/database/tables' {
  interface Tables {
    communeOutline: CommuneOutlineTable;
    presence: PresenceTable;
  }
}
