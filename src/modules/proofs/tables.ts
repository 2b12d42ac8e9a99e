// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface ProofTable {
  id: Generated<string>;
  editionId: string;
  spaceId: string;
  letters: Generated<number>;
  lastLetterAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  verdict: string | null;
  note: string | null;
  fingerprint: string | null;
  answeredAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  answeredBy: string | null;
}

export interface ProofLetterTable {
  tokenHash: string;
  proofId: string;
  personId: string | null;
  sentAt: ColumnType<Date, Date | string, Date | string>;
  expiresAt: ColumnType<Date, Date | string, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    proof: ProofTable;
    proofLetter: ProofLetterTable;
  }
}
