// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface CollectionTable {
  id: Generated<string>;
  slug: string;
  status: Generated<string>;
  spaceId: string | null;
  lang: string;
  title: string;
  summary: string;
  version: Generated<number>;
  itemsVersion: Generated<number>;
  createdAt: ColumnType<Date, Date | string, Date | string>;
  changedAt: ColumnType<Date, Date | string, Date | string>;
  publishedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

export interface CollectionItemTable {
  collectionId: string;
  resourceId: string;
  rank: number;
  addedAt: ColumnType<Date, Date | string, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    collection: CollectionTable;
    collectionItem: CollectionItemTable;
  }
}
