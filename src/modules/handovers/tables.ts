// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface DepartureTable {
  id: Generated<string>;
  personId: string;
  leftAt: ColumnType<Date, Date | string, Date | string>;
  handedTo: string | null;
  decidedBy: string;
}

export interface ReplacementTable {
  grantId: string;
  lentId: string;
  replacedId: string;
  replacingId: string;
}

declare module '#platform/database/tables' {
  interface Tables {
    departure: DepartureTable;
    replacement: ReplacementTable;
  }
}
