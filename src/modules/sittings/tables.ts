// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface SittingTable {
  id: Generated<string>;
  groupId: string;
  title: string;
  startsAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  endsAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  place: string | null;
  onlineUrl: string | null;
  quorum: number | null;
  proposalDays: number;
  sequence: Generated<number>;
  cancelledAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  cancelledWhy: string | null;
  begunAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  endedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  notepadId: string | null;
  createdBy: string | null;
  createdAt: ColumnType<Date, Date | string, Date | string>;
  changedAt: ColumnType<Date, Date | string, Date | string>;
}

export interface SittingPointTable {
  id: Generated<string>;
  sittingId: string;
  state: string;
  rank: number | null;
  title: string;
  minutes: number | null;
  presenter: string | null;
  body: string | null;
  proposedBy: string | null;
  begunAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  runningSince: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  spentSeconds: Generated<number>;
  createdAt: ColumnType<Date, Date | string, Date | string>;
}

export interface SittingPointDocumentTable {
  pointId: string;
  documentId: string;
}

declare module '#platform/database/tables' {
  interface Tables {
    sitting: SittingTable;
    sittingPoint: SittingPointTable;
    sittingPointDocument: SittingPointDocumentTable;
  }
}
