import type { Identifier, SpaceFields, StructureFields } from '#modules/network/rules';
import type { Target } from '#modules/place-formats/rules';
import type { CommuneSaid, Note, NoteKind, ReadingOptions } from './place-file.ts';

/** One cell, its text made fit to be kept. */
export interface Cell {
  column: string;
  text: string;
}

/** A row while it is being read, target by target. */
export interface Draft {
  cells: Partial<Record<Target, Cell[]>>;
  /** Those that nothing is made of; they are in the row as it was written. */
  others: Cell[];
  withPersonal: boolean;
  today: ReadingOptions['today'];
  /** Whose numbers the identifiers are, when the row does not say it. */
  scheme: string | null;
  identifiers: Identifier[];
  fields: Partial<SpaceFields>;
  commune: CommuneSaid;
  structure: Partial<StructureFields>;
  updatedOn: string | null;
  notes: Note[];
  /** What the cells become that held something personal or secret. */
  bared: Record<string, string>;
}

const longestNote = 120;

export function note({ notes }: Draft, column: string, kind: NoteKind, value = ''): void {
  notes.push({ column, kind, value: value.length > longestNote ? `${value.slice(0, longestNote)}…` : value });
}

/** Notes that something personal is left out, without saying it, and what remains of its cell. */
export function leaveOut(draft: Draft, { column }: Cell, kind: NoteKind, remains = ''): void {
  note(draft, column, kind);
  draft.bared[column] = remains;
}

/** The text of the first cell of a target that holds something. */
export const firstCell = ({ cells }: Draft, target: Target): Cell | undefined => cells[target]?.[0];

/** The rest of a target whose first cell was kept. */
export function noteOthers(draft: Draft, target: Target): void {
  const [first, ...others] = draft.cells[target] ?? [];
  for (const { column, text } of others) if (text !== first?.text) note(draft, column, 'not-kept', text);
}
