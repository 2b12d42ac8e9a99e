// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface CommitteePackTable {
  sittingId: string;
  fileSha256: string;
  fileBytes: number;
  leftOut: Generated<string[]>;
  readers: number;
  sentAt: ColumnType<Date, Date | string, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    committeePack: CommitteePackTable;
  }
}
