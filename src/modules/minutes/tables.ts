// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface MinutesTable {
  id: Generated<string>;
  sittingId: string;
  version: number;
  state: string;
  text: string;
  revision: Generated<number>;
  proposedBy: string | null;
  proposedAt: ColumnType<Date, Date | string, Date | string>;
  validatedBy: string | null;
  validatedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  isPublic: Generated<boolean>;
  publicText: string | null;
}

export interface MinutesAmendmentTable {
  id: Generated<string>;
  minutesId: string;
  revision: number;
  text: string;
  why: string;
  state: Generated<string>;
  answer: Generated<string>;
  personId: string | null;
  proposedAt: ColumnType<Date, Date | string, Date | string>;
  decidedBy: string | null;
  decidedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

export interface MinutesReadingTable {
  minutesId: string;
  personId: string;
  revision: number;
  readAt: ColumnType<Date, Date | string, Date | string>;
}

export interface MinutesRevisionTable {
  minutesId: string;
  revision: number;
  text: string;
}

declare module '#platform/database/tables' {
  interface Tables {
    minutes: MinutesTable;
    minutesAmendment: MinutesAmendmentTable;
    minutesReading: MinutesReadingTable;
    minutesRevision: MinutesRevisionTable;
  }
}
