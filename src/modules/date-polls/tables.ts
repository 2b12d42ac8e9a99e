// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface DatePollTable {
  id: Generated<string>;
  groupId: string;
  title: string;
  closesOn: string;
  openedAt: ColumnType<Date, Date | string, Date | string>;
  openedBy: string | null;
  openedByName: string;
  bySteering: boolean;
  remindedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  closedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  chosenId: string | null;
}

export interface DatePollAnswerTable {
  pollId: string;
  respondentId: string;
  optionId: string;
  says: string;
}

export interface DatePollLinkTable {
  tokenHash: string;
  respondentId: string;
}

export interface DatePollOptionTable {
  id: Generated<string>;
  pollId: string;
  startsAt: ColumnType<Date, Date | string, Date | string>;
  endsAt: ColumnType<Date, Date | string, Date | string>;
}

export interface DatePollRespondentTable {
  id: Generated<string>;
  pollId: string;
  personId: string | null;
  name: string | null;
  email: string | null;
  answeredAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

declare module '#platform/database/tables' {
  interface Tables {
    datePoll: DatePollTable;
    datePollAnswer: DatePollAnswerTable;
    datePollLink: DatePollLinkTable;
    datePollOption: DatePollOptionTable;
    datePollRespondent: DatePollRespondentTable;
  }
}
