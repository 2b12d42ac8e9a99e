import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { schema } from '#platform/rich-text/document/schema';
import { linksIn } from '#platform/rich-text/parse';
import { isOthers } from './others.ts';

interface Range {
  from: number;
  to: number;
  href: string;
}

/** An address that is typed or changed is a link at once, as the page will draw it. */
export const findLinks = new Plugin({
  appendTransaction(transactions, before, state) {
    if (!transactions.some((one) => one.docChanged && !isOthers(one))) return null;
    const known = new Set(before.doc.content.content);
    const transaction = state.tr;
    state.doc.forEach((block, offset) => {
      if (!known.has(block)) markFound(state, transaction, { block, offset });
    });
    return transaction.docChanged ? transaction : null;
  },
});

function markFound(
  state: EditorState,
  tr: Transaction,
  { block, offset }: { block: Node; offset: number },
): void {
  const mark = schema.marks.link;
  state.doc.nodesBetween(offset, offset + block.nodeSize, (node, position) => {
    if (!node.inlineContent || node.type.spec.code) return;
    const [is, due] = [foundIn(node, position + 1), dueIn(node, position + 1)];
    if (JSON.stringify(is) === JSON.stringify(due)) return;
    for (const { from, to } of is) tr.removeMark(from, to, mark);
    for (const { from, to, href } of due) tr.addMark(from, to, mark.create({ href, isFound: true }));
  });
}

function foundIn(block: Node, start: number): Range[] {
  const ranges: Range[] = [];
  block.forEach(({ marks, nodeSize }, offset) => {
    const link = marks.find(({ type, attrs }) => type === schema.marks.link && attrs.isFound);
    if (!link) return;
    const [from, href, last] = [start + offset, String(link.attrs.href), ranges.at(-1)];
    if (last?.to === from && last.href === href) last.to += nodeSize;
    else ranges.push({ from, to: from + nodeSize, href });
  });
  return ranges;
}

/** Not within a link that somebody made, nor within a code. */
function dueIn(block: Node, start: number): Range[] {
  let text = '';
  block.forEach((node) => {
    const isTaken = node.marks.some(
      ({ type, attrs }) => type === schema.marks.code_word || (type === schema.marks.link && !attrs.isFound),
    );
    text += isTaken ? ' '.repeat(node.nodeSize) : (node.text ?? '\n');
  });
  return linksIn(text).map(({ index, lastIndex, url }) => ({
    from: start + index,
    to: start + lastIndex,
    href: url,
  }));
}
