import { InputRule } from 'prosemirror-inputrules';
import type { Node, ResolvedPos } from 'prosemirror-model';
import { wrapRangeInList } from 'prosemirror-schema-list';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import type { NodeViewConstructor } from 'prosemirror-view';
import { schema } from '#platform/rich-text/document/schema';

const { bullet_list, list_item, paragraph } = schema.nodes;

interface Item {
  node: Node;
  position: number;
}

/** The item in which a place is, the innermost. */
function itemAround(place: ResolvedPos): Item | null {
  for (let depth = place.depth; depth > 0; depth -= 1)
    if (place.node(depth).type === list_item)
      return { node: place.node(depth), position: place.before(depth) };
  return null;
}

/** Whether the item where one writes is done; null where there is nothing to tick. */
export const isDoneAt = ({ selection }: EditorState): boolean | null =>
  itemAround(selection.$from)?.node.attrs.isDone ?? null;

/** The items that are selected get boxes, or lose them; what is no list becomes one. */
export const toggleChecks: Command = (state, dispatch) => {
  const { tr } = state;
  if (!madeList(tr)) return false;
  dispatch?.(markItems(tr, isDoneAt(state) === null ? false : null).scrollIntoView());
  return true;
};

function madeList(tr: Transaction): boolean {
  const { $from, $to } = tr.selection;
  if (itemAround($from)) return true;
  const range = $from.blockRange($to);
  return range !== null && wrapRangeInList(tr, range, bullet_list);
}

function markItems(tr: Transaction, isDone: boolean | null): Transaction {
  const { from, to } = tr.selection;
  tr.doc.nodesBetween(from, to, (node, position) => {
    const item = node.isTextblock ? itemAround(tr.doc.resolve(position)) : null;
    if (item) tr.setNodeAttribute(item.position, 'isDone', isDone);
  });
  return tr;
}

/** Ticks the item where one writes, or takes its tick away; says so to whoever does not see it. */
export const tick =
  (say: (isDone: boolean) => void): Command =>
  (state, dispatch) => {
    const item = itemAround(state.selection.$from);
    if (item === null || item.node.attrs.isDone === null) return false;
    const isDone = !item.node.attrs.isDone;
    dispatch?.(state.tr.setNodeAttribute(item.position, 'isDone', isDone));
    if (dispatch) say(isDone);
    return true;
  };

/** `[ ] ` where an item begins gives it a box; where another paragraph does, it makes a list of it. */
export const checkInMarkdown = new InputRule(/^\[([ xX]?)\]\s$/, (state, [, sign = ''], start, end) => {
  const tr = state.tr.delete(start, end);
  const { $from } = tr.selection;
  const isFirst = $from.parent.type === paragraph && (!itemAround($from) || $from.index(-1) === 0);
  return isFirst && madeList(tr) ? markItems(tr, /x/i.test(sign)) : null;
});

/** An item with a box that one ticks with a finger; whoever writes by the keyboard ticks it from its text. */
export const itemView =
  (done: string): NodeViewConstructor =>
  (node, view, getPos) => {
    const dom = document.createElement('li');
    if (node.attrs.isDone === null) return { dom, contentDOM: dom, update: (next) => isAlike(next, node) };
    const box = Object.assign(document.createElement('input'), {
      type: 'checkbox',
      className: 'box',
      tabIndex: -1,
      contentEditable: 'false',
      checked: node.attrs.isDone,
    });
    const name = (item: Node): void => box.setAttribute('aria-label', nameOf(done, item));
    name(node);
    box.setAttribute('aria-keyshortcuts', 'Control+Enter');
    const contentDOM = document.createElement('div');
    dom.className = 'task';
    dom.append(box, contentDOM);
    // Whoever ticks goes on writing where she was.
    box.addEventListener('mousedown', (event) => event.preventDefault());
    box.addEventListener('change', () => {
      const position = getPos();
      if (position !== undefined)
        view.dispatch(view.state.tr.setNodeAttribute(position, 'isDone', box.checked));
    });
    return {
      dom,
      contentDOM,
      update: (next) => {
        box.checked = next.attrs.isDone === true;
        name(next);
        return isAlike(next, node);
      },
      stopEvent: ({ target }) => target === box,
      ignoreMutation: ({ target }) => target === box,
    };
  };

/** A box says what it ticks: one goes from box to box without reading what stands beside. */
const nameOf = (done: string, item: Node): string =>
  [done, item.firstChild?.textContent.slice(0, 60)].filter(Boolean).join(', ');

const isAlike = (one: Node, other: Node): boolean =>
  one.type === other.type && (one.attrs.isDone === null) === (other.attrs.isDone === null);
