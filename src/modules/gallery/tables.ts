// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

export interface AlbumTable {
  id: Generated<string>;
  number: GeneratedAlways<number>;
  title: string;
  summary: string | null;
  spaceId: string;
  seriesId: string | null;
  createdAt: ColumnType<Date, Date | string, Date | string>;
  changedAt: ColumnType<Date, Date | string, Date | string>;
  version: Generated<number>;
}

export interface AlbumPhotoTable {
  id: Generated<string>;
  number: GeneratedAlways<number>;
  albumId: string;
  position: number;
  draftSha256: string | null;
  sha256: string | null;
  width: number;
  height: number;
  alternative: string | null;
  credit: string | null;
  people: string | null;
  hiddenAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  addedBy: string;
  addedAt: ColumnType<Date, Date | string, Date | string>;
  readyAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  version: Generated<number>;
}

export interface AlbumRenditionTable {
  photoId: string;
  width: number;
  height: number;
  format: string;
  sha256: string;
  bytes: number;
}

export interface PhotoConsentTable {
  id: Generated<string>;
  photoId: string;
  personName: string;
  isMinor: boolean;
  guardianName: string | null;
  onSite: boolean;
  inPrint: boolean;
  inPacks: boolean;
  holdsUntil: ColumnType<Date, Date | string, Date | string>;
  paperSha256: string;
  paperType: string;
  notedBy: string;
  notedAt: ColumnType<Date, Date | string, Date | string>;
}

export interface PhotoConsentPastTable {
  id: Generated<string>;
  consentId: string;
  heldUntil: ColumnType<Date, Date | string, Date | string>;
  paperSha256: string;
  paperType: string;
  notedBy: string;
  notedAt: ColumnType<Date, Date | string, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    album: AlbumTable;
    albumPhoto: AlbumPhotoTable;
    albumRendition: AlbumRenditionTable;
    photoConsent: PhotoConsentTable;
    photoConsentPast: PhotoConsentPastTable;
  }
}
