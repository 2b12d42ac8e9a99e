// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

export interface MeetingTable {
  id: Generated<string>;
  number: GeneratedAlways<number>;
  seriesId: string;
  spaceId: string | null;
  ordinal: number;
  plannedAt: ColumnType<Date, Date | string, Date | string>;
  startsAt: ColumnType<Date, Date | string, Date | string>;
  endsAt: ColumnType<Date, Date | string, Date | string>;
  status: Generated<string>;
  reason: string | null;
  title: string | null;
  place: string | null;
  seats: number | null;
  seatsTaken: Generated<number>;
  laptops: Generated<number>;
  laptopsTaken: Generated<number>;
  sequence: Generated<number>;
  changedAt: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface SeriesTable {
  id: Generated<string>;
  spaceId: string | null;
  kind: Generated<string>;
  title: string;
  summary: string | null;
  description: string | null;
  theme: string | null;
  level: Generated<string>;
  publics: Generated<string[]>;
  priceCents: Generated<number>;
  conditions: string | null;
  place: string | null;
  onlineUrl: string | null;
  ledBy: string | null;
  startsOn: string;
  startsAtMinutes: number;
  durationMinutes: number;
  rule: string | null;
  without: Generated<string[]>;
  isCycle: Generated<boolean>;
  seats: number | null;
  laptops: Generated<number>;
  registration: Generated<string>;
  opensDaysBefore: number | null;
  closesMinutesBefore: Generated<number>;
  status: Generated<string>;
  sequence: Generated<number>;
  follows: string | null;
  cycle: Generated<string>;
  origin: string | null;
  drawnFrom: string | null;
  writtenUntil: Generated<string>;
  createdAt: ColumnType<Date, Date | string | undefined, Date | string>;
  changedAt: ColumnType<Date, Date | string | undefined, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    meeting: MeetingTable;
    series: SeriesTable;
  }
}
