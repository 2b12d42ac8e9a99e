// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface NotepadCommentTable {
  id: Generated<string>;
  passageId: string;
  personId: string | null;
  text: string;
  at: ColumnType<Date, Date | string, Date | string>;
}

export interface NotepadNamingTable {
  id: Generated<string>;
  notepadId: string;
  said: string;
  quote: string;
  authors: string[];
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

export interface UnreadNamingTable {
  notepadId: string;
  personId: string;
  quote: string;
  at: ColumnType<Date, Date | string, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    notepadComment: NotepadCommentTable;
    notepadNaming: NotepadNamingTable;
    notepadPassage: NotepadPassageTable;
    unreadComment: UnreadCommentTable;
    unreadNaming: UnreadNamingTable;
  }
}
