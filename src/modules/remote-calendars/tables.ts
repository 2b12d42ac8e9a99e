// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface RemoteCalendarTable {
  id: Generated<string>;
  spaceId: string;
  name: string;
  address: string | null;
  etag: string | null;
  lastModified: string | null;
  fingerprint: string | null;
  since: string;
  lookedAt: ColumnType<Date, Date | string, Date | string>;
  readAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  problem: string | null;
}

export interface RemoteEventTable {
  calendarId: string;
  key: string;
  seriesId: string;
  state: Generated<string>;
  wrote: ColumnType<unknown, string, string>;
  sequence: number;
}

declare module '#platform/database/tables' {
  interface Tables {
    remoteCalendar: RemoteCalendarTable;
    remoteEvent: RemoteEventTable;
  }
}
