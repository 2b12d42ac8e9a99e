// Written by `npm run tables` from the migrated database: change a migration, not this file.
export interface DirectoryEntryTable {
  spaceId: string;
  facets: number;
  latitude: number;
  longitude: number;
  fictitious: boolean;
  sortKey: string;
  slug: string;
  name: string;
  commune: string;
  phone: string | null;
  names: string;
  words: string;
}

declare module '#platform/database/tables' {
  interface Tables {
    directoryEntry: DirectoryEntryTable;
  }
}
