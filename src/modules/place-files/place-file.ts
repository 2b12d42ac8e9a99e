import type { Identifier, SpaceFields, StructureFields } from '#modules/network/rules';
import type { FormatSaid, Source, Target, Version } from '#modules/place-formats/rules';
import type { IsoDate } from '#platform/time';

/** A file, column by column, as it was written. */
export type Raw = Record<string, string>;

/** Where a place is said to be; the code is INSEE's. */
export interface CommuneSaid {
  code: string | null;
  name: string | null;
  postalCode: string | null;
}

/** A place that was understood. */
export interface ReadRow {
  /** Where in the file, as a spreadsheet numbers its rows; in JSON, which item. */
  line: number;
  /** As it was written, save what is personal or secret, which is left out unless it was asked for. */
  raw: Raw;
  identifier: Identifier | null;
  otherIdentifiers: Identifier[];
  /** Only what the row says: a field that is not there was not said. */
  fields: Partial<SpaceFields>;
  commune: CommuneSaid;
  structure: Partial<StructureFields>;
  updatedOn: string | null;
  notes: Note[];
}

/** A row that cannot be understood as a place; it is never dropped. */
export interface RefusedRow {
  line: number;
  raw: Raw;
  reason: RowRefusal;
  column?: string;
}

export type Row = ReadRow | RefusedRow;

export const isRefused = (row: Row): row is RefusedRow => 'reason' in row;

export type RowRefusal =
  | 'no-name'
  | 'no-commune'
  | 'columns-missing'
  | 'columns-extra'
  | 'quote-open'
  | 'cut-short'
  | 'too-long'
  | 'not-an-object';

/** What somebody should know of a value: it was mended, cut or left out. */
export interface Note {
  column: string;
  kind: NoteKind;
  /** The value, shortened; hidden when it is personal. */
  value: string;
}

export type NoteKind =
  | 'guessed'
  | 'unknown-value'
  | 'personal-email'
  | 'personal-name'
  | 'mobile'
  | 'secret'
  | 'number-wrong'
  | 'other-phone'
  | 'phone-wrong'
  | 'other-email'
  | 'email-wrong'
  | 'address-wrong'
  | 'other-address'
  | 'hours-doubtful'
  | 'hours-unreadable'
  | 'coordinates-reversed'
  | 'coordinates-lambert'
  | 'coordinates-wrong'
  | 'siret-wrong'
  | 'not-kept'
  | 'code-wrong'
  | 'date-wrong'
  | 'html-removed'
  | 'unprintable-removed'
  | 'encoding-mended'
  | 'formula'
  | 'cut'
  | 'columns-missing';

/** Why nothing at all can be read of a file. */
export type FileRefusal =
  | 'empty'
  | 'no-rows'
  | 'html'
  | 'archive'
  | 'spreadsheet'
  | 'unknown-format'
  | 'no-name-column';

/** A file of which no place can be read; its columns, when it has some, so that a mapping may be given. */
export interface Unreadable {
  refusal: FileRefusal;
  columns: string[];
}

export interface Reading {
  source: Source;
  version: Version;
  columns: string[];
  /** What each of the columns is taken for, in their order. */
  targets: (Target | null)[];
  /** The columns that nothing was made of: a mapping may say what they are. */
  unknownColumns: string[];
  encoding: string;
  /** Between two cells; empty for JSON. */
  separator: string;
  /** To be walked once, from the first to the last. */
  rows: AsyncIterable<Row>;
}

export interface ReadingOptions extends FormatSaid {
  /** Keeps mobile numbers and the addresses of persons. */
  withPersonal?: boolean;
  /** Whose numbers the identifiers are, for a file whose rows do not say it; none are read otherwise. */
  scheme?: string;
  /** The day of reading: what a row says of itself is not from later. */
  today?: IsoDate | undefined;
}
