// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface ErrorReportTable {
  id: Generated<string>;
  spaceId: string;
  subjects: string[];
  message: string;
  contact: string | null;
  lang: string;
  state: Generated<string>;
  takenBy: string | null;
  takenAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  answer: string | null;
  handledBy: string | null;
  handledAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  toldAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  createdAt: ColumnType<Date, Date | string, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    errorReport: ErrorReportTable;
  }
}
