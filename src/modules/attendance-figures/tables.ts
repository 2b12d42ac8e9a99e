// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { Generated } from 'kysely';

export interface AttendanceMeetingTable {
  meetingId: string;
  spaceId: string;
  month: string;
  theme: string;
  people: number;
}

export interface AttendanceMonthTable {
  spaceId: string;
  month: string;
  theme: string;
  people: Generated<number>;
  meetings: Generated<number>;
}

declare module '#platform/database/tables' {
  interface Tables {
    attendanceMeeting: AttendanceMeetingTable;
    attendanceMonth: AttendanceMonthTable;
  }
}
