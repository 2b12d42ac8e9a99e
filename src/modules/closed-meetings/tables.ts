// Written by `npm run tables` from the migrated database: change a migration, not this file.
export interface QuestionedMeetingTable {
  meetingId: string;
  closingId: string;
}

declare module '#platform/database/tables' {
  interface Tables {
    questionedMeeting: QuestionedMeetingTable;
  }
}
