// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface ExchangeFileTable {
  id: Generated<string>;
  sentBy: string;
  spaceId: string | null;
  name: string;
  body: string;
  at: ColumnType<Date, Date | string, Date | string>;
}

export interface ExchangedCollectionTable {
  collectionId: string;
  sourceId: string;
  record: string;
  version: number;
  itemsVersion: number;
  at: ColumnType<Date, Date | string, Date | string>;
}

export interface ExchangedResourceTable {
  resourceId: string;
  sourceId: string;
  record: string;
  version: number;
  at: ColumnType<Date, Date | string, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    exchangeFile: ExchangeFileTable;
    exchangedCollection: ExchangedCollectionTable;
    exchangedResource: ExchangedResourceTable;
  }
}
