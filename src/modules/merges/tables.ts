// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface MergedRowTable {
  mergingId: string;
  position: number;
  ofTable: string;
  key: ColumnType<unknown, string, string>;
  before: ColumnType<unknown | null, string | null | undefined, string | null>;
  after: ColumnType<unknown | null, string | null | undefined, string | null>;
}

export interface MergingTable {
  id: Generated<string>;
  kind: string;
  goneId: string;
  keptId: string;
  goneName: string;
  keptName: string;
  shutAccount: Generated<boolean>;
  mergedAt: ColumnType<Date, Date | string, Date | string>;
  mergedBy: string;
  undoneAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  undoneBy: string | null;
}

declare module '#platform/database/tables' {
  interface Tables {
    mergedRow: MergedRowTable;
    merging: MergingTable;
  }
}
