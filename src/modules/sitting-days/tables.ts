// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface SittingPresenceTable {
  id: Generated<string>;
  sittingId: string;
  memberId: string | null;
  name: string;
  organisation: string;
  way: string;
  byCode: Generated<boolean>;
  notedAt: ColumnType<Date, Date | string, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    sittingPresence: SittingPresenceTable;
  }
}
