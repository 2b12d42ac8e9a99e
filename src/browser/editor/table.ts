import { keymap } from 'prosemirror-keymap';
import type { Node, ResolvedPos } from 'prosemirror-model';
import { type Command, Plugin, Selection, TextSelection } from 'prosemirror-state';
import { schema } from '#platform/rich-text/document/schema';

const { table, table_head, table_row, table_title, table_cell } = schema.nodes;
const columnCount = 3;

/** A table of three columns after the block where one writes, or in its place where that is empty; one begins in its first title. */
export const insertTable: Command = ({ tr, selection: { $from } }, dispatch) => {
  const block = $from.node(1);
  const [start, end] = [$from.before(1), $from.after(1)];
  const isEmpty = block.isTextblock && block.content.size === 0;
  tr.replaceWith(isEmpty ? start : end, end, emptyTable());
  const first = Selection.findFrom(tr.doc.resolve((isEmpty ? start : end) + 1), 1, true);
  if (first) tr.setSelection(first);
  dispatch?.(tr.scrollIntoView());
  return true;
};

function emptyTable(): Node {
  const row = (type: typeof table_row, cell: typeof table_cell) =>
    type.create(
      null,
      Array.from({ length: columnCount }, () => cell.create()),
    );
  const sides = Array.from({ length: columnCount }, () => null);
  return table.create({ columns: sides }, [row(table_head, table_title), row(table_row, table_cell)]);
}

/**
 * In a table, the tab key goes from cell to cell, and leaves after the last and before the first; after Escape it leaves from
 * anywhere: nobody is held. Enter goes to the row below, which it makes after the last.
 */
export function tableKeys(sayTable: () => void): Plugin[] {
  let isLeaving = false;
  const toCell =
    (step: 1 | -1): Command =>
    (state, dispatch) =>
      !isLeaving && goToCell(step)(state, dispatch);
  return [
    keymap({
      Tab: toCell(1),
      'Shift-Tab': toCell(-1),
      Enter: nextRow,
      Backspace: removeEmptyRow,
      Escape: ({ selection: { $from } }) => {
        isLeaving = depthOf($from) !== null;
        return isLeaving;
      },
    }),
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown: (_view, { key }) => {
            if (!['Escape', 'Tab', 'Shift'].includes(key)) isLeaving = false;
          },
          blur: () => {
            isLeaving = false;
          },
        },
      },
      view: () => ({
        update: ({ state }, before) => {
          if (depthOf(state.selection.$from) !== null && depthOf(before.selection.$from) === null) sayTable();
        },
      }),
    }),
  ];
}

/** How deep the table is in which a place is. */
function depthOf($place: ResolvedPos): number | null {
  for (let depth = $place.depth; depth > 0; depth -= 1) if ($place.node(depth).type === table) return depth;
  return null;
}

const goToCell =
  (step: 1 | -1): Command =>
  ({ tr, doc, selection: { $from } }, dispatch) => {
    const depth = depthOf($from);
    if (depth === null) return false;
    const cells = cellsOf($from, depth);
    const next = cells[cells.findIndex(({ start }) => start === $from.start()) + step];
    if (!next) return false;
    dispatch?.(tr.setSelection(TextSelection.create(doc, next.start, next.end)).scrollIntoView());
    return true;
  };

/** Where the words of each cell begin and end, in the order in which they are read. */
function cellsOf($place: ResolvedPos, depth: number): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = [];
  $place.node(depth).descendants((node, position) => {
    if (!node.isTextblock) return true;
    const start = $place.start(depth) + position + 1;
    cells.push({ start, end: start + node.content.size });
    return false;
  });
  return cells;
}

const nextRow: Command = ({ tr, selection: { $from } }, dispatch) => {
  const depth = depthOf($from);
  if (depth === null) return false;
  const rows = $from.node(depth);
  const [row, column] = [$from.index(depth), $from.index(depth + 1)];
  const end = $from.after(depth + 1);
  if (row === rows.childCount - 1) {
    const cells = Array.from({ length: rows.child(row).childCount }, () => table_cell.create());
    tr.insert(end, table_row.create(null, cells));
  }
  let start = end + 1;
  for (let at = 0; at < column; at += 1) start += tr.doc.nodeAt(start)?.nodeSize ?? 0;
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(start + 1))).scrollIntoView());
  return true;
};

/** At the beginning of a row that says nothing, it goes; with the last one, the table does. */
const removeEmptyRow: Command = ({ tr, selection }, dispatch) => {
  const { $from, empty } = selection;
  const depth = depthOf($from);
  if (depth === null || !empty || $from.parentOffset > 0 || $from.index(depth + 1) > 0) return false;
  const row = $from.node(depth + 1);
  if (row.textContent !== '') return false;
  const isHead = row.type === table_head;
  if (isHead && $from.node(depth).childCount > 1) return false;
  const gone = isHead ? depth : depth + 1;
  tr.delete($from.before(gone), $from.after(gone));
  tr.setSelection(Selection.near(tr.doc.resolve(Math.min($from.before(gone), tr.doc.content.size)), -1));
  dispatch?.(tr.scrollIntoView());
  return true;
};
