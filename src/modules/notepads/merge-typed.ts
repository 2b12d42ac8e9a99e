import * as Y from 'yjs';
import { fragmentOf, typeInto } from './shared-text.ts';

/** What somebody typed in a page that was drawn some time ago, as a change of the text of today. */
export interface Merged {
  update: Uint8Array | null;
  /** A passage that others took out meanwhile, and that came back because she wrote in it. */
  hasBroughtBack: boolean;
}

/**
 * Whoever types in a plain field is a client that was away: her change is made on the text that she had, and finds its place in
 * that of today. Both documents are written in.
 */
export function mergeTyped(had: Y.Doc, today: Y.Doc, typed: string): Merged {
  const change = typeInto(had, typed);
  if (change === null) return { update: null, hasBroughtBack: false };
  const before = Y.encodeStateVector(today);
  Y.applyUpdate(today, change);
  const hasBroughtBack = today.transact(() => bringBack(fragmentOf(had), fragmentOf(today), had.clientID));
  return { update: Y.encodeStateAsUpdate(today, before), hasBroughtBack };
}

type Holder = Y.XmlFragment | Y.XmlElement;

/** A block in which she wrote, and that others took out, stands where it stood: taking out can be done again, her words not. */
function bringBack(had: Holder, today: Holder, writer: number): boolean {
  let isDone = false;
  for (const block of had.toArray()) {
    if (block._item === null || !holdsWordsOf(block, writer)) continue;
    const { item } = itemAt(today, block._item.id);
    if (item === null) continue;
    if (item.deleted) {
      today.insert(placeOf(item), [block.clone() as Y.XmlElement]);
      isDone = true;
    } else if (block instanceof Y.XmlElement && item.content instanceof Y.ContentType) {
      isDone = bringBack(block, item.content.type as Y.XmlElement, writer) || isDone;
    }
  }
  return isDone;
}

function itemAt({ doc }: Holder, id: Y.ID): { item: Y.Item | null } {
  const found = doc && Y.getItem(doc.store, id);
  return { item: found instanceof Y.Item ? found : null };
}

/** How many stand before it. */
function placeOf(item: Y.Item): number {
  let count = 0;
  for (let left = item.left; left !== null; left = left.left)
    if (!left.deleted && left.countable) count += left.length;
  return count;
}

function holdsWordsOf(block: { _start: Y.Item | null; _item: Y.Item | null }, writer: number): boolean {
  for (let item = block._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    if (item.id.client === writer) return true;
    if (item.content instanceof Y.ContentType && holdsWordsOf(item.content.type, writer)) return true;
  }
  return block._item?.id.client === writer;
}
