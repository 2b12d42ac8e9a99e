// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { Generated } from 'kysely';

export interface CopyRecipientTable {
  id: Generated<string>;
  editionId: string;
  kind: string;
  name: string;
  address: string | null;
  postalCode: string;
  city: string;
  copies: number;
  deliveredOn: string | null;
  spaceId: string | null;
  communeCode: string | null;
}

export interface PrintRunTable {
  editionId: string;
  copies: number;
}

declare module '#platform/database/tables' {
  interface Tables {
    copyRecipient: CopyRecipientTable;
    printRun: PrintRunTable;
  }
}
