// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface SittingCallTable {
  id: Generated<string>;
  sittingId: string;
  memberId: string;
  calledAt: ColumnType<Date, Date | string, Date | string>;
  remindedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  answer: string | null;
  deputyId: string | null;
  said: string | null;
  answeredAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  orderTold: string | null;
}

export interface SittingCallLinkTable {
  tokenHash: string;
  callId: string;
  madeAt: ColumnType<Date, Date | string, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    sittingCall: SittingCallTable;
    sittingCallLink: SittingCallLinkTable;
  }
}
