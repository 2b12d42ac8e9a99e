// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType } from 'kysely';

export interface LinkCheckTable {
  address: string;
  checkedAt: ColumnType<Date, Date | string, Date | string>;
  failures: number;
  failedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  silence: string | null;
}

export interface ResourceLinkTable {
  resourceId: string;
  address: string;
}

declare module '#platform/database/tables' {
  interface Tables {
    linkCheck: LinkCheckTable;
    resourceLink: ResourceLinkTable;
  }
}
