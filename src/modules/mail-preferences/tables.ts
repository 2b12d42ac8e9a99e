// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType } from 'kysely';

export interface MailChoiceTable {
  address: string;
  topic: string;
  rhythm: string;
  chosenAt: ColumnType<Date, Date | string, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    mailChoice: MailChoiceTable;
  }
}
