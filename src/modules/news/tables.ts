// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

export interface NewsItemTable {
  id: Generated<string>;
  number: GeneratedAlways<number>;
  title: string;
  body: string;
  summary: string;
  lang: Generated<string>;
  spaceId: string | null;
  communeCode: string | null;
  epciCode: string | null;
  state: Generated<string>;
  publishAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  expiresAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  featuredAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  featuredBy: string | null;
  readAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  withdrawnAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  withdrawnBy: string | null;
  withdrawnWhy: string | null;
  authorId: string | null;
  authorName: string;
  createdAt: ColumnType<Date, Date | string, Date | string>;
  changedAt: ColumnType<Date, Date | string, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    newsItem: NewsItemTable;
  }
}
