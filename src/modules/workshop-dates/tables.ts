// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { Generated } from 'kysely';

export interface AssetTable {
  id: Generated<string>;
  spaceId: string;
  kind: string;
  name: string;
  quantity: Generated<number>;
}

export interface SeriesAssetTable {
  seriesId: string;
  assetId: string;
  quantity: Generated<number>;
}

declare module '#platform/database/tables' {
  interface Tables {
    asset: AssetTable;
    seriesAsset: SeriesAssetTable;
  }
}
