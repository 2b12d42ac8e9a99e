// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface NotepadTable {
  id: Generated<string>;
  kind: string;
  holderId: string;
  title: string;
  lang: Generated<string>;
  createdAt: ColumnType<Date, Date | string, Date | string>;
  changedAt: ColumnType<Date, Date | string, Date | string>;
  closedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  lastSeq: Generated<number>;
}

export interface NotepadStateTable {
  notepadId: string;
  seq: number;
  bytes: Buffer;
  at: ColumnType<Date, Date | string, Date | string>;
}

export interface NotepadUpdateTable {
  notepadId: string;
  seq: number;
  bytes: Buffer;
  personId: string | null;
  at: ColumnType<Date, Date | string, Date | string>;
}

export interface NotepadVersionTable {
  notepadId: string;
  seq: number;
  text: string;
  authors: string[];
  at: ColumnType<Date, Date | string, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    notepad: NotepadTable;
    notepadState: NotepadStateTable;
    notepadUpdate: NotepadUpdateTable;
    notepadVersion: NotepadVersionTable;
  }
}
