import type { Node, ResolvedPos } from 'prosemirror-model';
import { type Command, type EditorState, Selection } from 'prosemirror-state';
import { schema } from '#platform/rich-text/document/schema';

const { table, table_head, table_title, table_cell } = schema.nodes;

/** The table in which one writes, where its words begin, and in which of its columns one is. */
interface Place {
  grid: Node;
  start: number;
  row: number;
  column: number;
}

function placeIn($place: ResolvedPos): Place | null {
  for (let depth = $place.depth; depth > 0; depth -= 1)
    if ($place.node(depth).type === table)
      return {
        ...{ grid: $place.node(depth), start: $place.start(depth) },
        ...{ row: $place.index(depth), column: $place.index(depth + 1) },
      };
  return null;
}

export const isInTable = ({ selection }: EditorState): boolean => placeIn(selection.$from) !== null;

/** How many columns the table has in which one writes. */
export const columnsAt = ({ selection }: EditorState): number =>
  placeIn(selection.$from)?.grid.firstChild?.childCount ?? 0;

/** An empty column after the one where one writes, which is then written in. */
export const addColumn: Command = (state, dispatch) =>
  redraw(state, dispatch, ({ column }) => ({
    cells: (row) => {
      const cell = row.type === table_head ? table_title : table_cell;
      return [...row.children.slice(0, column + 1), cell.create(), ...row.children.slice(column + 1)];
    },
    sides: (sides) => sides.toSpliced(column + 1, 0, null),
    column: column + 1,
  }));

/** Takes the column away where one writes; the last one stays: a table without any is none. */
export const removeColumn: Command = (state, dispatch) =>
  columnsAt(state) > 1 &&
  redraw(state, dispatch, ({ column }) => ({
    cells: ({ children }) => (children.length > 1 ? children.toSpliced(column, 1) : children),
    sides: (sides) => sides.toSpliced(column, 1),
    column: Math.max(0, column - 1),
  }));

interface Change {
  cells: (row: Node) => readonly Node[];
  /** The side of each column. */
  sides: (sides: readonly (string | null)[]) => (string | null)[];
  /** Where one writes then. */
  column: number;
}

function redraw(
  { tr, selection: { $from } }: EditorState,
  dispatch: Parameters<Command>[1],
  change: (place: Place) => Change,
): boolean {
  const place = placeIn($from);
  if (!place) return false;
  const { grid, start, row } = place;
  const { cells, sides, column } = change(place);
  const rows = grid.children.map((each) => each.type.create(each.attrs, [...cells(each)]));
  const columns = sides(Array.from(grid.child(0).children, (_, at) => grid.attrs.columns[at] ?? null));
  tr.replaceWith(start - 1, start - 1 + grid.nodeSize, table.create({ ...grid.attrs, columns }, rows));
  let at = start;
  for (const each of rows.slice(0, row)) at += each.nodeSize;
  for (const each of (rows[row]?.children ?? []).slice(0, column)) at += each.nodeSize;
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(at + 2))).scrollIntoView());
  return true;
}
