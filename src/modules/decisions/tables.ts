// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface ActionTable {
  id: Generated<string>;
  groupId: string;
  number: number;
  text: string;
  ownerId: string | null;
  dueOn: string | null;
  sourcePath: string | null;
  agreedOn: string;
  recordedAt: ColumnType<Date, Date | string, Date | string>;
  doneOn: string | null;
  droppedOn: string | null;
  seenAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  remindedBefore: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  remindedLate: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

export interface ActionStepTable {
  id: Generated<string>;
  actionId: string;
  step: string;
  why: string;
  dueBefore: string | null;
  personId: string | null;
  at: ColumnType<Date, Date | string, Date | string>;
}

export interface DecisionTable {
  id: Generated<string>;
  groupId: string;
  number: number;
  text: string;
  about: string | null;
  decidedOn: string;
  sourcePath: string | null;
  recordedAt: ColumnType<Date, Date | string, Date | string>;
  isPublic: Generated<boolean>;
  publicText: string | null;
  publicAbout: string | null;
  withdrawnAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

declare module '#platform/database/tables' {
  interface Tables {
    action: ActionTable;
    actionStep: ActionStepTable;
    decision: DecisionTable;
  }
}
