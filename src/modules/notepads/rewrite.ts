import type { Node } from 'prosemirror-model';
import * as Y from 'yjs';
import { stepsBetween } from '#platform/forms/steps-between';

/** Words of one manner, as Yjs tells them. */
interface Words {
  insert: string;
  attributes: Record<string, unknown>;
}

type Part = Node | Words[];
type Shared = Y.XmlElement | Y.XmlText;
type Holder = Y.XmlFragment | Y.XmlElement;

/**
 * Makes a shared text say what a document says, as somebody would who had it before her: blocks that are the same stay, one that
 * was reworded is changed word by word, so that what others write meanwhile in the same place finds its place.
 */
export function rewrite(holder: Holder, wanted: Node): void {
  const there = holder.toArray() as Shared[];
  const parts = partsOf(wanted);
  let at = 0;
  for (const { kept, gone, come } of hunksOf(there, parts)) {
    at += kept;
    if (gone.length + come.length > mostPaired) {
      holder.delete(at, gone.length);
      holder.insert(at, come.map(made));
      at += come.length;
      continue;
    }
    for (const { was, is } of paired(gone, come)) {
      if (was && is) change(was, is);
      if (was && !is) holder.delete(at, 1);
      if (!was && is) holder.insert(at, [made(is)]);
      if (is) at += 1;
    }
  }
}

// More blocks than this, all different, are another text: looking for which is which would hold everybody else up.
const mostPaired = 2000;
const furthest = 100;

interface Hunk {
  /** How many are the same before it. */
  kept: number;
  gone: Shared[];
  come: Part[];
}

function hunksOf(there: readonly Shared[], parts: readonly Part[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [old, now, kept] = [0, 0, 0];
  for (const { kind, count } of stepsBetween(there.map(printOf), parts.map(printOfPart))) {
    if (kind === 'kept') {
      kept = count;
      [old, now] = [old + count, now + count];
      continue;
    }
    let hunk = hunks.at(-1);
    if (!hunk || kept > 0) {
      hunk = { kept, gone: [], come: [] };
      hunks.push(hunk);
    }
    kept = 0;
    if (kind === 'gone') {
      hunk.gone = hunk.gone.concat(there.slice(old, old + count));
      old += count;
    } else {
      hunk.come = hunk.come.concat(parts.slice(now, now + count));
      now += count;
    }
  }
  return hunks;
}

type Pair = { was: Shared | null; is: Part | null };

/** Which of those that come is one of those that went, reworded: in their order, the first near by that is like it. */
function paired(gone: readonly Shared[], come: readonly Part[]): Pair[] {
  const pairs: Pair[] = [];
  const before = gone.map((was) => wordsIn(lettersOf(was)));
  let next = 0;
  for (const is of come) {
    const after = wordsIn(lettersOfPart(is));
    const near = gone.slice(next, next + furthest);
    const like = near.findIndex(
      (was, index) => isOfKind(was, is) && haveInCommon(before[next + index] as Set<string>, after, is),
    );
    if (like < 0) {
      pairs.push({ was: null, is });
      continue;
    }
    for (const was of near.slice(0, like)) pairs.push({ was, is: null });
    pairs.push({ was: near[like] as Shared, is });
    next += like + 1;
  }
  for (const was of gone.slice(next)) pairs.push({ was, is: null });
  return pairs;
}

const isOfKind = (was: Shared, is: Part): boolean =>
  was instanceof Y.XmlText ? Array.isArray(is) : !Array.isArray(is) && was.nodeName === is.type.name;

/** A third of their words; words alone are always the same line, reworded. */
function haveInCommon(before: ReadonlySet<string>, after: ReadonlySet<string>, is: Part): boolean {
  if (Array.isArray(is)) return true;
  if (before.size === 0 || after.size === 0) return before.size === after.size || is.isTextblock;
  const common = [...after].filter((word) => before.has(word)).length;
  return common * 3 >= Math.min(before.size, after.size);
}

const lettersOfPart = (part: Part): string =>
  Array.isArray(part) ? '' : part.textBetween(0, part.content.size, ' ', ' ');

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

const lettersOf = (shared: Shared): string =>
  shared instanceof Y.XmlText
    ? shared
        .toDelta()
        .map(({ insert }: Words) => insert)
        .join('')
    : (shared.toArray() as Shared[]).map(lettersOf).join(' ');

function change(was: Shared, is: Part): void {
  if (was instanceof Y.XmlText) {
    if (Array.isArray(is)) reword(was, is);
    return;
  }
  if (Array.isArray(is)) return;
  const attributes = attributesOf(is);
  const before = was.getAttributes();
  for (const [name, value] of Object.entries(attributes))
    if (JSON.stringify(before[name]) !== JSON.stringify(value)) was.setAttribute(name, value as string);
  for (const name of Object.keys(before)) if (!(name in attributes)) was.removeAttribute(name);
  rewrite(was, is);
}

/** Word by word, so that what stays is not typed again. */
function reword(text: Y.XmlText, words: readonly Words[]): void {
  const [before, after] = [text.toDelta().flatMap(tokensOf), words.flatMap(tokensOf)] as [Words[], Words[]];
  const print = (token: Words) => printOfWords([token]);
  let [old, now] = [0, 0];
  const delta: object[] = [];
  for (const { kind, count } of stepsBetween(before.map(print), after.map(print))) {
    const letters = () => before.slice(old, old + count).reduce((sum, { insert }) => sum + insert.length, 0);
    if (kind === 'come') for (const token of after.slice(now, now + count)) delta.push(token);
    else delta.push(kind === 'gone' ? { delete: letters() } : { retain: letters() });
    if (kind !== 'come') old += count;
    if (kind !== 'gone') now += count;
  }
  text.applyDelta(delta);
}

const tokensOf = ({
  insert,
  attributes = {},
}: {
  insert: string;
  attributes?: Record<string, unknown>;
}): Words[] =>
  (insert.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? []).map((token) => ({ insert: token, attributes }));

function made(part: Part): Shared {
  if (Array.isArray(part)) {
    const text = new Y.XmlText();
    text.applyDelta(part);
    return text;
  }
  const element = new Y.XmlElement(part.type.name);
  for (const [name, value] of Object.entries(attributesOf(part))) element.setAttribute(name, value as string);
  element.insert(0, partsOf(part).map(made));
  return element;
}

/** What a node holds, words that touch taken together. */
function partsOf(node: Node): Part[] {
  const parts: Part[] = [];
  for (const child of node.content.content) {
    if (!child.isText) {
      parts.push(child);
      continue;
    }
    const last = parts.at(-1);
    const attributes = Object.fromEntries(child.marks.map(({ type, attrs }) => [type.name, attrs]));
    const words = { insert: child.text ?? '', attributes };
    if (Array.isArray(last)) last.push(words);
    else parts.push([words]);
  }
  return parts;
}

const attributesOf = ({ attrs }: Node): Record<string, unknown> =>
  Object.fromEntries(Object.entries(attrs).filter(([, value]) => value !== null));

/** Two that say the same have the same print. */
const printOf = (shared: Shared): string =>
  shared instanceof Y.XmlText
    ? printOfWords(shared.toDelta())
    : `${shared.nodeName}${ordered(shared.getAttributes())}[${(shared.toArray() as Shared[]).map(printOf)}]`;

const printOfPart = (part: Part): string =>
  Array.isArray(part)
    ? printOfWords(part)
    : `${part.type.name}${ordered(attributesOf(part))}[${partsOf(part).map(printOfPart)}]`;

const printOfWords = (words: readonly Partial<Words>[]): string =>
  JSON.stringify(words.map(({ insert, attributes = {} }) => [insert, ordered(attributes)]));

const ordered = (values: object): string =>
  JSON.stringify(Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1)));
