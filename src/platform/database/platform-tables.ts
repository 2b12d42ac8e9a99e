// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface FormSubmissionTable {
  id: string;
  location: string;
  createdAt: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface JournalTable {
  id: Generated<string>;
  at: ColumnType<Date, Date | string, Date | string>;
  actor: string;
  act: string;
  subject: string;
  details: ColumnType<unknown, string | undefined, string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    formSubmission: FormSubmissionTable;
    journal: JournalTable;
  }
}
