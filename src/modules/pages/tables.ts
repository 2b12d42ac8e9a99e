// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface EditablePageTable {
  slug: string;
  place: string;
  position: number;
  changedAt: ColumnType<Date, Date | string, Date | string>;
}

export interface PageVersionTable {
  id: Generated<string>;
  slug: string;
  lang: string;
  title: string;
  body: string;
  at: ColumnType<Date, Date | string, Date | string>;
  actorId: string | null;
  actorName: string;
}

declare module '#platform/database/tables' {
  interface Tables {
    editablePage: EditablePageTable;
    pageVersion: PageVersionTable;
  }
}
