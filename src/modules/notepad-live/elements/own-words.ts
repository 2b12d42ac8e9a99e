import * as Y from 'yjs';

/** Up to where the program has what was written, under each number. */
export type Clocks = Map<number, number>;

/** A piece of text in which something stands that the program may not have. */
export interface OwnWords {
  words: string;
  /** The piece itself, and the block of the page that it is in. */
  piece: Y.ID;
  block: Y.ID;
}

/** What was written here and is not known to be kept, each with the piece of text that it is in. */
export const ownWords = (text: Y.XmlFragment, sent: Clocks): OwnWords[] =>
  text.toArray().flatMap((block) =>
    textsIn(block).flatMap((piece) => {
      if (!block._item || !piece._item || !isUnsent(piece, sent)) return [];
      return { words: lettersOf(piece), piece: piece._item.id, block: block._item.id };
    }),
  );

/**
 * Puts back, where they stood, the words whose place others took out while she wrote there without a line; answers whether there
 * were any. Taking out can be done again, her words not.
 */
export function bringBack(text: Y.XmlFragment, own: readonly OwnWords[]): boolean {
  const gone = own.filter(({ piece }) => itemAt(text, piece)?.deleted !== false);
  text.doc?.transact(() => {
    for (const { words, block } of gone) {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(words)]);
      text.insert(placeOf(itemAt(text, block)), [paragraph]);
    }
  });
  return gone.length > 0;
}

function textsIn(block: unknown): Y.XmlText[] {
  if (block instanceof Y.XmlText) return [block];
  return block instanceof Y.XmlElement ? block.toArray().flatMap(textsIn) : [];
}

function isUnsent(piece: Y.XmlText, sent: Clocks): boolean {
  for (let item = piece._start; item !== null; item = item.right) {
    const isText = !item.deleted && item.content instanceof Y.ContentString;
    if (isText && item.id.clock + item.length > (sent.get(item.id.client) ?? 0)) return true;
  }
  return false;
}

export const lettersOf = (piece: Y.XmlText): string =>
  piece
    .toDelta()
    .map(({ insert }: { insert: unknown }) => insert)
    .join('');

/** What stands under an identifier, or stood there; null where even that is forgotten. */
function itemAt({ doc }: Y.XmlFragment, id: Y.ID): Y.Item | null {
  const found = doc && Y.getItem(doc.store, id);
  return found instanceof Y.Item ? found : null;
}

/** How many blocks stand before it. */
function placeOf(item: Y.Item | null): number {
  let count = 0;
  for (let left = item?.left ?? null; left !== null; left = left.left)
    if (!left.deleted && left.countable) count += left.length;
  return count;
}
