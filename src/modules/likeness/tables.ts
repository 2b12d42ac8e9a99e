// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType } from 'kysely';

export interface DistinctPairTable {
  kind: string;
  oneId: string;
  otherId: string;
  decidedAt: ColumnType<Date, Date | string, Date | string>;
  decidedBy: string;
}

declare module '#platform/database/tables' {
  interface Tables {
    distinctPair: DistinctPairTable;
  }
}
