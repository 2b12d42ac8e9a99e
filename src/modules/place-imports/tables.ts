// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface ImportTable {
  id: Generated<string>;
  sourceId: string;
  fileName: string;
  sha256: string;
  file: string | null;
  format: string;
  columns: ColumnType<unknown, string | undefined, string>;
  kind: string | null;
  insideOnly: Generated<boolean>;
  withPersonal: Generated<boolean>;
  state: Generated<string>;
  counts: ColumnType<unknown, string | undefined, string>;
  undoing: ColumnType<unknown | null, string | null | undefined, string | null>;
  byId: string | null;
  byName: string;
  readAt: ColumnType<Date, Date | string, Date | string>;
  appliedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  undoneAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

export interface ImportRowTable {
  importId: string;
  line: number;
  key: string | null;
  alike: string | null;
  name: Generated<string>;
  commune: Generated<string>;
  raw: ColumnType<unknown | null, string | null | undefined, string | null>;
  place: ColumnType<unknown | null, string | null | undefined, string | null>;
  notes: ColumnType<unknown, string | undefined, string>;
  decision: string;
  reason: string | null;
  column: string | null;
  choice: string | null;
  likeLine: number | null;
  moved: string | null;
  spaceId: string | null;
  changes: ColumnType<unknown, string | undefined, string>;
  kept: Generated<string[]>;
  done: string | null;
  setId: string | null;
}

declare module '#platform/database/tables' {
  interface Tables {
    import: ImportTable;
    importRow: ImportRowTable;
  }
}
