// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface InvitationTable {
  id: Generated<string>;
  tokenHash: string;
  email: string;
  name: string;
  personId: string | null;
  role: string;
  communes: Generated<string[]>;
  epcis: Generated<string[]>;
  spaces: Generated<string[]>;
  lang: string;
  invitedBy: string | null;
  invitedByName: string;
  sentAt: ColumnType<Date, Date | string, Date | string>;
  expiresAt: ColumnType<Date, Date | string, Date | string>;
  acceptedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  cancelledAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

declare module '#platform/database/tables' {
  interface Tables {
    invitation: InvitationTable;
  }
}
