// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType } from 'kysely';

export interface NotepadPresenceTable {
  notepadId: string;
  process: string;
  bytes: Buffer;
  at: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface NotepadWriterTable {
  notepadId: string;
  number: number;
  personId: string | null;
}

declare module '#platform/database/tables' {
  interface Tables {
    notepadPresence: NotepadPresenceTable;
    notepadWriter: NotepadWriterTable;
  }
}
