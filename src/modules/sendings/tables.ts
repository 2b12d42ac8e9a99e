// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface SendingTable {
  id: Generated<string>;
  personId: string;
  name: string;
  bytes: number;
  received: Generated<number>;
  lastAt: ColumnType<Date, Date | string, Date | string>;
  sha256: string | null;
  kind: string | null;
}

export interface SendingPartTable {
  sendingId: string;
  startsAt: number;
  sha256: string;
}

declare module '#platform/database/tables' {
  interface Tables {
    sending: SendingTable;
    sendingPart: SendingPartTable;
  }
}
