import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import type { NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { schema } from '#platform/rich-text/document/schema';
import { isDoneAt, toggleChecks } from './checks.ts';
import { addColumn, columnsAt, isInTable, removeColumn } from './columns.ts';
import { insertTable } from './table.ts';
import type { Words } from './words.ts';

/** What a button of the bar does, by its name among the words of the page. */
export interface Act {
  name:
    | 'strong'
    | 'emphasis'
    | 'title'
    | 'subtitle'
    | 'bullets'
    | 'numbers'
    | 'checks'
    | 'quote'
    | 'table'
    | 'addColumn'
    | 'removeColumn'
    | 'undo';
  run: Command;
  /** Whether it is so already where one writes; what is not a state has none. */
  isOn?: (state: EditorState) => boolean;
  /** Where it can be done; its button is nowhere else. */
  isThere?: (state: EditorState) => boolean;
  /** What is said once it is done. */
  saying?: (words: Words, state: EditorState) => string;
}

const { strong, emphasis } = schema.marks;
const { paragraph, heading, quote, bullet_list, ordered_list, list_item } = schema.nodes;

/** What is done to the text; taking back is asked of whoever keeps what was done. */
export const acts: readonly Act[] = [
  { name: 'strong', run: toggleMark(strong), isOn: (state) => hasMark(state, 'strong') },
  { name: 'emphasis', run: toggleMark(emphasis), isOn: (state) => hasMark(state, 'emphasis') },
  { name: 'title', run: toggleTitle(2), isOn: (state) => levelOf(state) === 2 },
  { name: 'subtitle', run: toggleTitle(3), isOn: (state) => levelOf(state) === 3 },
  { name: 'bullets', run: toggleList(bullet_list), isOn: (state) => listOf(state) === bullet_list },
  { name: 'numbers', run: toggleList(ordered_list), isOn: (state) => listOf(state) === ordered_list },
  { name: 'checks', run: toggleChecks, isOn: (state) => isDoneAt(state) !== null },
  {
    name: 'quote',
    run: (state, dispatch) => (isIn(state, quote) ? lift : wrapIn(quote))(state, dispatch),
    isOn: (state) => isIn(state, quote),
  },
  { name: 'table', run: insertTable },
  { name: 'addColumn', run: addColumn, isThere: isInTable, saying: columnsSaid('columnAdded') },
  { name: 'removeColumn', run: removeColumn, isThere: hasColumns, saying: columnsSaid('columnRemoved') },
];

function hasColumns(state: EditorState): boolean {
  return columnsAt(state) > 1;
}

function columnsSaid(name: 'columnAdded' | 'columnRemoved') {
  return (words: Words, state: EditorState): string => words[name].replace('COUNT', String(columnsAt(state)));
}

export function hasMark(state: EditorState, name: 'strong' | 'emphasis' | 'link'): boolean {
  const { from, $from, to, empty } = state.selection;
  const mark = schema.marks[name];
  if (empty) return mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, mark);
}

const levelOf = ({ selection }: EditorState): number | null =>
  selection.$from.parent.type === heading ? selection.$from.parent.attrs.level : null;

function toggleTitle(level: number): Command {
  return (state, dispatch) =>
    (levelOf(state) === level ? setBlockType(paragraph) : setBlockType(heading, { level }))(state, dispatch);
}

/** The kinds of block around the place where one writes, the nearest first. */
function around({ selection: { $from } }: EditorState): NodeType[] {
  return Array.from({ length: $from.depth }, (_, up) => $from.node($from.depth - up).type);
}

const isIn = (state: EditorState, type: NodeType): boolean => around(state).includes(type);

const listOf = (state: EditorState): NodeType | undefined =>
  around(state).find((type) => type === bullet_list || type === ordered_list);

/** Within a list of the other kind, that list changes; within one of this kind, the item leaves it. */
function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    const list = listOf(state);
    if (list === type) return liftListItem(list_item)(state, dispatch);
    if (!list) return wrapInList(type)(state, dispatch);
    const { $from } = state.selection;
    const depth = $from.depth - around(state).indexOf(list);
    dispatch?.(state.tr.setNodeMarkup($from.before(depth), type));
    return true;
  };
}
