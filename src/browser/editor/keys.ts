import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { MarkType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { type Command, Plugin } from 'prosemirror-state';
import { schema } from '#platform/rich-text/document/schema';
import { checkInMarkdown, isDoneAt, tick } from './checks.ts';
import { findLinks } from './found-links.ts';
import { isOthers } from './others.ts';
import { tableKeys } from './table.ts';
import type { Undoing } from './undoing.ts';

const { strong, emphasis } = schema.marks;
const { paragraph, heading, quote, bullet_list, ordered_list, list_item, line_end } = schema.nodes;

interface Ways {
  askLink: Command;
  toBar: Command;
  sayDone: (isDone: boolean) => void;
  sayTable: () => void;
  undoing: Undoing;
}

/** How one writes by the keyboard. Out of a table, the tab key is left alone: it leaves the field, as everywhere. */
export const writing = ({ askLink, toBar, sayDone, sayTable, undoing }: Ways): Plugin[] => [
  inputRules({ rules: asInMarkdown }),
  ...tableKeys(sayTable),
  keymap({
    'Mod-b': toggleMark(strong),
    'Mod-i': toggleMark(emphasis),
    'Mod-k': askLink,
    'Mod-z': undoing.undo,
    'Mod-y': undoing.redo,
    'Mod-Shift-z': undoing.redo,
    'Alt-F10': toBar,
    Enter: nextItem,
    'Mod-]': sinkListItem(list_item),
    'Mod-[': liftListItem(list_item),
    'Shift-Enter': chainCommands(exitCode, endLine),
    'Mod-Enter': chainCommands(tick(sayDone), exitCode),
  }),
  keymap(baseKeymap),
  ...undoing.plugins,
  findLinks,
  leaveRoomBelow,
];

/** What follows an item that is done is not done yet. */
const nextItem: Command = (state, dispatch) =>
  splitListItem(list_item, isDoneAt(state) === null ? undefined : { isDone: false })(state, dispatch);

function endLine(...[state, dispatch]: Parameters<Command>): boolean {
  if (!state.selection.$from.parent.type.contentMatch.matchType(line_end)) return true;
  dispatch?.(state.tr.replaceSelectionWith(line_end.create()).scrollIntoView());
  return true;
}

/** After a table or a code at the very end, there is a line to go on. */
const leaveRoomBelow = new Plugin({
  appendTransaction(transactions, _before, { doc, tr }) {
    if (transactions.every(isOthers)) return null;
    const isClosed = ['table', 'code', 'rule'].includes(doc.lastChild?.type.name ?? '');
    return isClosed ? tr.insert(doc.content.size, paragraph.create()) : null;
  },
});

/** Who knows the signs of the plain text types them here too. */
const asInMarkdown = [
  textblockTypeInputRule(/^(#{1,6})\s$/, heading, ([, signs = '']) => ({ level: signs.length })),
  wrappingInputRule(/^[-*+]\s$/, bullet_list),
  checkInMarkdown,
  wrappingInputRule(/^(\d{1,9})[.)]\s$/, ordered_list, ([, start]) => ({ start: Number(start) })),
  wrappingInputRule(/^>\s$/, quote),
  betweenSigns(/\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, strong),
  betweenSigns(/(?<![*\p{L}\p{N}])\*([^*\s](?:[^*]*[^*\s])?)\*$/u, emphasis),
];

function betweenSigns(sign: RegExp, mark: MarkType): InputRule {
  return new InputRule(sign, (state, [, words = ''], start, end) =>
    state.tr
      .insertText(words, start, end)
      .addMark(start, start + words.length, mark.create())
      .removeStoredMark(mark),
  );
}
