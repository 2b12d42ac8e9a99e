// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface PressContactTable {
  id: Generated<string>;
  name: string;
  medium: string;
  epciCode: string | null;
  email: string;
  phone: string | null;
  changedAt: ColumnType<Date, Date | string, Date | string>;
}

export interface PressReleaseTable {
  id: Generated<string>;
  itemId: string | null;
  lang: string;
  title: string;
  body: string;
  embargoUntil: string | null;
  contactName: string;
  contactEmail: string;
  contactPhone: string | null;
  createdAt: ColumnType<Date, Date | string, Date | string>;
  sentAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

export interface PressSendingTable {
  releaseId: string;
  contactId: string | null;
  name: string | null;
  medium: string;
  sentAt: ColumnType<Date, Date | string, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    pressContact: PressContactTable;
    pressRelease: PressReleaseTable;
    pressSending: PressSendingTable;
  }
}
