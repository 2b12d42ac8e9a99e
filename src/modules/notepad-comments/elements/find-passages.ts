import type { Node } from 'prosemirror-model';
import { placeOf, wordsOf } from '../rules.ts';

/** What the page says of a passage. */
export interface Passage {
  id: string;
  quote: string;
  said: string;
}

export interface Place {
  passage: Passage;
  from: number;
  to: number;
}

/** Finds passages in a text, each where it is first said. A block that stays is not read again. */
export function findPassages(passages: readonly Passage[]): (doc: Node) => Place[] {
  const known = new WeakMap<Node, Place[]>();
  let last: { doc: Node; places: Place[] } | null = null;

  function inBlock(block: Node): Place[] {
    const said = wordsOf(block);
    return passages.flatMap((passage) => {
      const place = placeOf(passage.quote, said);
      return place ? [{ passage, ...place }] : [];
    });
  }

  return (doc) => {
    if (last?.doc === doc) return last.places;
    const found = new Map<Passage, Place>();
    doc.descendants((block, position) => {
      if (!block.isTextblock) return true;
      const places = known.get(block) ?? inBlock(block);
      known.set(block, places);
      const start = position + 1;
      for (const { passage, from, to } of places)
        if (!found.has(passage)) found.set(passage, { passage, from: start + from, to: start + to });
      return false;
    });
    const places = [...found.values()].sort((one, other) => one.from - other.from);
    last = { doc, places };
    return places;
  };
}
