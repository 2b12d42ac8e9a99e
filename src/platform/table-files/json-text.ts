/** The text of one item of a JSON file; the last may be cut, and one without an end is. */
export interface JsonText {
  text: string;
  trouble: 'cut-short' | 'too-long' | null;
}

/** Finds the items of `[{…}, {…}]`, of one object per line, or of a list in an object, such as GeoJSON's `features`. */
export async function* jsonTexts(texts: AsyncIterable<string>): AsyncGenerator<JsonText[]> {
  const scan = newScan();
  for await (const text of texts) yield itemsIn(scan, text);
  yield lastItem(scan);
}

/** The same, of a whole text. */
export function jsonTextsOf(text: string): JsonText[] {
  const scan = newScan();
  return [...itemsIn(scan, text), ...lastItem(scan)];
}

/** How far one is. Only the item that is being read is held. */
interface Scan {
  text: string;
  at: number;
  depth: number;
  isInString: boolean;
  /** How deep the separators of items stand: 1 in a list, 2 in a list that an object holds, 0 between objects. */
  level: number;
  isOver: boolean;
}

const newScan = (): Scan => ({ text: '', at: 0, depth: 0, isInString: false, level: 0, isOver: false });

// Beyond this a quote was forgotten, and what follows cannot be told apart.
const mostCharacters = 16_000_000;

const marks = /["\\{}[\],]/g;

function itemsIn(scan: Scan, piece: string): JsonText[] {
  const items: JsonText[] = [];
  if (scan.isOver) return items;
  scan.text += piece;
  let start = 0;
  let next = scan.at;
  marks.lastIndex = next;
  for (let mark = marks.exec(scan.text); mark && !scan.isOver; mark = marks.exec(scan.text)) {
    if (mark[0] === '\\') marks.lastIndex += 1;
    else if (mark[0] === '"') scan.isInString = !scan.isInString;
    else if (!scan.isInString) {
      const end = step(scan, mark[0], scan.text.slice(Math.max(start, mark.index - 40), mark.index));
      if (end === 'item' || end === 'object') {
        const text = scan.text.slice(start, mark.index + (end === 'object' ? 1 : 0)).trim();
        if (text !== '') items.push({ text, trouble: null });
      }
      if (end !== null) start = mark.index + 1;
    }
    next = marks.lastIndex;
  }
  scan.at = Math.max(scan.text.length, next) - start;
  scan.text = scan.text.slice(start);
  scan.isOver ||= scan.text.length > mostCharacters;
  if (scan.text.length > mostCharacters)
    items.push({ text: scan.text.slice(0, mostCharacters), trouble: 'too-long' });
  return items;
}

/** What ends here: an item before this mark, an object with it, or whatever stood before the first item. */
function step(scan: Scan, mark: string, before: string): 'item' | 'object' | 'preface' | null {
  const isBetween = scan.depth === scan.level && scan.level > 0;
  if (mark === ',') return isBetween ? 'item' : null;
  if (mark === '[' || mark === '{') {
    scan.depth += 1;
    if (scan.level > 0 || mark === '{') return null;
    if (scan.depth !== 1 && !(scan.depth === 2 && wrapper.test(before))) return null;
    scan.level = scan.depth;
    return 'preface';
  }
  scan.depth -= 1;
  if (scan.level === 0) return scan.depth === 0 ? 'object' : null;
  scan.isOver = scan.depth < scan.level;
  return scan.isOver ? 'item' : null;
}

// The names of the lists in which portals wrap what they publish.
const wrapper = /"(?:features|data|results|records|items|lieux|structures)"\s*:\s*$/;

function lastItem({ text, isOver }: Scan): JsonText[] {
  const last = text.replace(/^[\s,]+/, '').trim();
  return isOver || last === '' ? [] : [{ text: last, trouble: 'cut-short' }];
}
