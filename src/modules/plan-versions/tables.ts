// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface PlanVersionTable {
  id: Generated<string>;
  planId: string;
  number: number;
  content: ColumnType<unknown, string, string>;
  note: string;
  committeeId: string;
  submittedBy: string | null;
  submitter: string;
  submittedAt: ColumnType<Date, Date | string, Date | string>;
  state: Generated<string>;
  decidedBy: string | null;
  decider: string | null;
  decidedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  word: string | null;
  scenario: string | null;
  metOn: string | null;
}

declare module '#platform/database/tables' {
  interface Tables {
    planVersion: PlanVersionTable;
  }
}
