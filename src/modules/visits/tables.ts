// Written by `npm run tables` from the migrated database: change a migration, not this file.
export interface PageMonthTable {
  month: string;
  path: string;
  kind: string;
  times: number;
  arrivals: number;
}

declare module '#platform/database/tables' {
  interface Tables {
    pageMonth: PageMonthTable;
  }
}
