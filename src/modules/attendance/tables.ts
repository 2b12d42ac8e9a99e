// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface AttendanceTable {
  meetingId: string;
  subjectId: string;
  kind: string;
  name: string | null;
  people: Generated<number>;
  state: string;
  notedAt: ColumnType<Date, Date | string, Date | string>;
  noteId: string;
  isPresumed: Generated<boolean>;
}

export interface AttendanceClosedTable {
  meetingId: string;
  closedAt: ColumnType<Date, Date | string, Date | string>;
  closedBy: string | null;
}

export interface AttendanceNoteTable {
  id: string;
  meetingId: string;
  subjectId: string;
  kind: string;
  name: string | null;
  people: Generated<number>;
  state: string;
  notedAt: ColumnType<Date, Date | string, Date | string>;
  savedAt: ColumnType<Date, Date | string, Date | string>;
  notedBy: string | null;
  isPresumed: Generated<boolean>;
}

declare module '#platform/database/tables' {
  interface Tables {
    attendance: AttendanceTable;
    attendanceClosed: AttendanceClosedTable;
    attendanceNote: AttendanceNoteTable;
  }
}
