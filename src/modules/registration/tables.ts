// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

export interface RegistrationTable {
  id: Generated<string>;
  number: GeneratedAlways<number>;
  firstName: string;
  name: string;
  email: string | null;
  phone: string | null;
  remindBy: string;
  need: string | null;
  withLaptop: boolean;
  isWhole: boolean;
  source: string;
  lang: string;
  createdAt: ColumnType<Date, Date | string, Date | string>;
  forgottenAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

export interface RegistrationLinkTable {
  tokenHash: string;
  registrationId: string;
  createdAt: ColumnType<Date, Date | string, Date | string>;
}

export interface RegistrationMeetingTable {
  id: Generated<string>;
  registrationId: string;
  meetingId: string;
  state: string;
  arrival: GeneratedAlways<number>;
  whoByEmail: string | null;
  whoByPhone: string | null;
  cancelledBy: string | null;
  cancelledWhy: string | null;
  changedAt: ColumnType<Date, Date | string, Date | string>;
  toCall: string | null;
  untold: string | null;
  untoldFrom: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  remindedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

declare module '#platform/database/tables' {
  interface Tables {
    registration: RegistrationTable;
    registrationLink: RegistrationLinkTable;
    registrationMeeting: RegistrationMeetingTable;
  }
}
