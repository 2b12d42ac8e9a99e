// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType } from 'kysely';

export interface DirectoryEntryTable {
  spaceId: string;
  facets: number;
  latitude: number;
  longitude: number;
  size: number;
  fictitious: boolean;
  sortKey: string;
  slug: string;
  name: string;
  commune: string;
  phone: string | null;
  names: string;
  words: string;
}

export interface DirectoryWordTable {
  plain: string;
  shown: string;
  lexeme: string;
  addedAt: ColumnType<Date, Date | string | undefined, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    directoryEntry: DirectoryEntryTable;
    directoryWord: DirectoryWordTable;
  }
}
