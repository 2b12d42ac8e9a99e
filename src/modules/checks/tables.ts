// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface CheckAnswerTable {
  requestId: string;
  section: string;
  verdict: string;
  correction: string | null;
  answeredAt: ColumnType<Date, Date | string, Date | string>;
  way: string;
  answeredBy: string | null;
  saved: Generated<boolean>;
}

export interface CheckLetterTable {
  tokenHash: string;
  requestId: string;
  personId: string | null;
  number: number;
  sentAt: ColumnType<Date, Date | string, Date | string>;
  expiresAt: ColumnType<Date, Date | string, Date | string>;
}

export interface CheckRequestTable {
  id: Generated<string>;
  spaceId: string;
  openedAt: ColumnType<Date, Date | string, Date | string>;
  letters: Generated<number>;
  lastLetterAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  byPhone: Generated<boolean>;
  closedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  outcome: string | null;
}

declare module '#platform/database/tables' {
  interface Tables {
    checkAnswer: CheckAnswerTable;
    checkLetter: CheckLetterTable;
    checkRequest: CheckRequestTable;
  }
}
