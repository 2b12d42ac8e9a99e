/** A block of a text, as an editor holds it. */
interface Block {
  content: { size: number };
  textBetween: (from: number, to: number, between: null, leaf: string) => string;
}

/** As many letters of a paragraph as tell it from the others. */
const told = 80;
const cut = '…';

/** The words of a block, each letter at its place: the end of a line is a space. */
export const wordsOf = (block: Block): string => block.textBetween(0, block.content.size, null, ' ');

/** How a paragraph begins, with the sign of what goes on where it does. */
export function firstWords(said: string): string {
  if (said.length <= told) return said;
  const end = said.lastIndexOf(' ', told);
  return said.slice(0, end > told / 2 ? end : told).trimEnd() + cut;
}

/** Where a block says what was quoted; null where it no longer does. */
export function placeOf(quote: string, said: string): { from: number; to: number } | null {
  const words = asTyped(quote.endsWith(cut) ? quote.slice(0, -cut.length) : quote);
  const from = words === '' ? -1 : asTyped(said).indexOf(words);
  return from === -1 ? null : { from, to: from + words.length };
}

/** Spaces and apostrophes are typed in many ways, and are one letter each. */
export const asTyped = (text: string): string => text.replace(/\s/g, ' ').replace(/’/g, "'");
