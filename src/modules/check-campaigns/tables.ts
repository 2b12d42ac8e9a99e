// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { Generated } from 'kysely';

export interface CheckSettingTable {
  onlyLine: Generated<boolean>;
  months: number | null;
  nightlyLetters: number;
}

declare module '#platform/database/tables' {
  interface Tables {
    checkSetting: CheckSettingTable;
  }
}
