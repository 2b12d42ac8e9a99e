// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface KnownWordTable {
  lexicon: string;
  plain: string;
  shown: string;
  lexeme: string;
  held: Generated<number>;
  keys: number[];
  addedAt: ColumnType<Date, Date | string | undefined, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    knownWord: KnownWordTable;
  }
}
