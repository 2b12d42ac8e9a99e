// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType } from 'kysely';

export interface KnownWordTable {
  plain: string;
  shown: string;
  lexeme: string;
  addedAt: ColumnType<Date, Date | string | undefined, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    knownWord: KnownWordTable;
  }
}
