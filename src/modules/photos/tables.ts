// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface PhotoTable {
  id: Generated<string>;
  spaceId: string;
  sha256: string;
  position: number;
  width: number;
  height: number;
  alternative: string;
  credit: string | null;
  addedBy: string;
  addedAt: ColumnType<Date, Date | string, Date | string>;
}

export interface PhotoRenditionTable {
  photoId: string;
  width: number;
  height: number;
  format: string;
  sha256: string;
  bytes: number;
}

declare module '#platform/database/tables' {
  interface Tables {
    photo: PhotoTable;
    photoRendition: PhotoRenditionTable;
  }
}
