/** A record of a table in a file, by the names of its columns, as it was written. */
export interface TableRecord {
  /** Where a spreadsheet shows it, its header and empty lines counted; in JSON, which item it is. */
  row: number;
  cells: Record<string, string>;
  /** Why its cells cannot be trusted. */
  trouble: RecordTrouble | null;
  /** The first of the columns that the record ends before. */
  endsBefore: string | null;
}

export type RecordTrouble = 'quote-open' | 'too-long' | 'columns-extra' | 'cut-short' | 'not-an-object';
