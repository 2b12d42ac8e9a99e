// Written by `npm run tables` from the migrated database: change a migration, not this file.
export interface NewsPictureTable {
  itemId: string;
  sha256: string;
  width: number;
  height: number;
  alternative: string;
  credit: string | null;
}

export interface NewsPictureRenditionTable {
  itemId: string;
  width: number;
  height: number;
  format: string;
  sha256: string;
}

declare module '#platform/database/tables' {
  interface Tables {
    newsPicture: NewsPictureTable;
    newsPictureRendition: NewsPictureRenditionTable;
  }
}
