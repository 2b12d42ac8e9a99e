// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface EditionTable {
  id: Generated<string>;
  year: number;
  number: number | null;
  title: string;
  motto: string | null;
  editorial: string | null;
  signature: string | null;
  frozenAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  book: ColumnType<unknown | null, string | null | undefined, string | null>;
  sha256: string | null;
  bytes: number | null;
  forgottenAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

declare module '#platform/database/tables' {
  interface Tables {
    edition: EditionTable;
  }
}
