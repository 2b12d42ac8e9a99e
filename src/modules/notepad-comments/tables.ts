// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface NotepadCommentTable {
  id: Generated<string>;
  passageId: string;
  personId: string | null;
  text: string;
  at: ColumnType<Date, Date | string, Date | string>;
}

export interface NotepadPassageTable {
  id: Generated<string>;
  notepadId: string;
  quote: string;
  at: ColumnType<Date, Date | string, Date | string>;
  settledAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  settledBy: string | null;
}

export interface UnreadCommentTable {
  commentId: string;
  personId: string;
  isNamed: boolean;
}

declare module '#platform/database/tables' {
  interface Tables {
    notepadComment: NotepadCommentTable;
    notepadPassage: NotepadPassageTable;
    unreadComment: UnreadCommentTable;
  }
}
