// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface OpeningTable {
  spaceId: string;
  day: string;
  startsAt: ColumnType<Date, Date | string, Date | string>;
  endsAt: ColumnType<Date, Date | string, Date | string>;
  kind: string;
}

export interface OpeningsDueTable {
  spaceId: string;
}

export interface SpecialHoursTable {
  id: Generated<string>;
  spaceId: string;
  kind: string;
  fromDay: string;
  toDay: string;
  fromMinutes: Generated<number>;
  toMinutes: Generated<number>;
  reason: string | null;
  actorId: string | null;
  actorName: string;
  createdAt: ColumnType<Date, Date | string | undefined, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    opening: OpeningTable;
    openingsDue: OpeningsDueTable;
    specialHours: SpecialHoursTable;
  }
}
