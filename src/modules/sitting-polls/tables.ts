// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType } from 'kysely';

export interface FoundDateTable {
  pollId: string;
  groupId: string;
  title: string;
  startsAt: ColumnType<Date, Date | string, Date | string>;
  endsAt: ColumnType<Date, Date | string, Date | string>;
  settledAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  sittingId: string | null;
}

declare module '#platform/database/tables' {
  interface Tables {
    foundDate: FoundDateTable;
  }
}
