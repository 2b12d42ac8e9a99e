// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

export interface FindableTable {
  id: GeneratedAlways<number>;
  kind: string;
  key: string;
  lang: string;
  isTranslated: boolean;
  path: string;
  title: string;
  text: string;
  spaceId: string | null;
  communeCode: string | null;
  epciCode: string | null;
  alsoAt: string[];
  place: string | null;
  permission: string | null;
  onlyThere: boolean;
  date: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  shownFrom: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  shownUntil: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  titles: string;
  words: string;
}

export interface FindableDueTable {
  kind: string;
  key: string;
}

export interface MissedSearchTable {
  day: string;
  words: string;
  searchers: Generated<number>;
}

declare module '#platform/database/tables' {
  interface Tables {
    findable: FindableTable;
    findableDue: FindableDueTable;
    missedSearch: MissedSearchTable;
  }
}
