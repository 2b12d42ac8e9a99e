// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface NewsReaderTable {
  id: Generated<string>;
  kind: string;
  email: string;
  personId: string | null;
  lang: Generated<string>;
  rhythm: Generated<string>;
  communeCode: string | null;
  epciCode: string | null;
  toldUntil: ColumnType<Date, Date | string, Date | string>;
  askedAt: ColumnType<Date, Date | string, Date | string>;
}

export interface NewsReaderRequestTable {
  tokenHash: string;
  email: string;
  lang: string;
  rhythm: string;
  communeCode: string | null;
  epciCode: string | null;
  askedAt: ColumnType<Date, Date | string, Date | string>;
}

export interface NewsToldTable {
  itemId: string;
  dueAt: ColumnType<Date, Date | string, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    newsReader: NewsReaderTable;
    newsReaderRequest: NewsReaderRequestTable;
    newsTold: NewsToldTable;
  }
}
