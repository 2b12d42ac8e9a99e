// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface DraftTable {
  id: Generated<string>;
  secretHash: string;
  personId: string;
  address: string;
  fields: ColumnType<unknown, string, string>;
  expiresAt: ColumnType<Date, Date | string, Date | string>;
}

export interface FormSubmissionTable {
  id: string;
  location: string;
  createdAt: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface HubSubscriptionTable {
  id: Generated<string>;
  topic: string;
  base: string;
  lang: string;
  path: string;
  query: string;
  callback: string;
  secret: string | null;
  askedMode: string | null;
  askedSecret: string | null;
  askedSeconds: number | null;
  askedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  untilAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  sentHash: string | null;
  attempts: Generated<number>;
  notBefore: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

export interface IncomingMailCountTable {
  day: string;
  fate: string;
  count: number;
}

export interface JournalTable {
  id: Generated<string>;
  at: ColumnType<Date, Date | string, Date | string>;
  actor: string;
  act: string;
  subject: string;
  details: ColumnType<unknown, string | undefined, string>;
}

export interface OutgoingMailTable {
  id: Generated<string>;
  key: string | null;
  recipient: string;
  subject: string;
  lang: Generated<string>;
  text: string;
  parts: ColumnType<unknown | null, string | null | undefined, string | null>;
  short: ColumnType<unknown | null, string | null | undefined, string | null>;
  calendar: ColumnType<unknown | null, string | null | undefined, string | null>;
  attachment: ColumnType<unknown | null, string | null | undefined, string | null>;
  thread: ColumnType<unknown | null, string | null | undefined, string | null>;
  headers: ColumnType<unknown, string | undefined, string>;
  topics: Generated<string[]>;
  state: Generated<string>;
  createdAt: ColumnType<Date, Date | string, Date | string>;
  notBefore: ColumnType<Date, Date | string, Date | string>;
  firstTriedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  sentAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  attempts: Generated<number>;
  failure: string | null;
}

export interface ThrottleTable {
  key: string;
  fullAt: ColumnType<Date, Date | string, Date | string>;
}

export interface UnnamedFileTable {
  name: string;
  since: ColumnType<Date, Date | string, Date | string>;
}

export interface UnreachableAddressTable {
  address: string;
  since: ColumnType<Date, Date | string, Date | string>;
  why: string;
}

declare module '#platform/database/tables' {
  interface Tables {
    draft: DraftTable;
    formSubmission: FormSubmissionTable;
    hubSubscription: HubSubscriptionTable;
    incomingMailCount: IncomingMailCountTable;
    journal: JournalTable;
    outgoingMail: OutgoingMailTable;
    throttle: ThrottleTable;
    unnamedFile: UnnamedFileTable;
    unreachableAddress: UnreachableAddressTable;
  }
}
