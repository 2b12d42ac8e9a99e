// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface ImportLinkTable {
  sourceId: string;
  key: string;
  spaceId: string | null;
  wrote: ColumnType<unknown, string | undefined, string>;
  alike: string | null;
}

export interface ImportSetTable {
  setId: string;
  spaceId: string;
}

export interface ImportSourceTable {
  id: Generated<string>;
  name: string;
  kind: string | null;
  address: string | null;
  mapping: ColumnType<unknown, string | undefined, string>;
  insideOnly: Generated<boolean>;
  withPersonal: Generated<boolean>;
  schedule: string | null;
  ownerId: string | null;
  fingerprint: string | null;
  lookedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  problem: string | null;
  createdAt: ColumnType<Date, Date | string, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    importLink: ImportLinkTable;
    importSet: ImportSetTable;
    importSource: ImportSourceTable;
  }
}
