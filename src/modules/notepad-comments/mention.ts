import { asTyped } from './quote.ts';

/** Somebody who may be named: she reads the notepad. */
export interface Reader {
  personId: string;
  name: string;
}

export interface Mentions {
  named: Reader[];
  /** What was typed after an « @ » and is the name of nobody who reads it. */
  unknown: string[];
}

/** « @Nadia Ferrand » names her, and « @Nadia » where only one reader is called so; a mailbox names nobody. */
export function mentionsIn(text: string, readers: readonly Reader[]): Mentions {
  const named = new Map<string, Reader>();
  const unknown = new Set<string>();
  for (const index of signsIn(text)) {
    const said = text.slice(index + 1);
    const found = withName(said, readers);
    for (const reader of found) named.set(reader.personId, reader);
    if (found.length === 0) unknown.add(nameTyped(said));
  }
  return { named: [...named.values()], unknown: [...unknown] };
}

/** Where an « @ » stands before a name: that of a mailbox stands after one. */
const signsIn = (text: string): number[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}@._-])@(?=\p{L})/gu)].map(({ index }) => index);

/** A name in a text, as it was typed, with what follows and what stands around. */
export interface Naming {
  said: string;
  quote: string;
}

/** The names that a text says more often than it did before. */
export function newNamings(before: string, after: string): Naming[] {
  const known = Map.groupBy(namingsIn(before), nameOf);
  return [...Map.groupBy(namingsIn(after), nameOf)].flatMap(([name, namings]) =>
    namings.slice(known.get(name)?.length ?? 0),
  );
}

const longestSaid = 80;
const longestBefore = 100;
const longestQuote = 280;

const namingsIn = (text: string): Naming[] =>
  text.split('\n').flatMap((line) =>
    signsIn(line).map((index) => ({
      said: line.slice(index + 1, index + 1 + longestSaid),
      quote: around(line, index),
    })),
  );

/** What a line says around a place, without the box of what is to be ticked. */
function around(line: string, index: number): string {
  const start = Math.max(0, index - longestBefore);
  const said = line.slice(start, start + longestQuote);
  return said.replace(/^\[[ x]\] /, '').trim();
}

const nameOf = ({ said }: Naming): string => nameTyped(said);

/** Those whose name this begins with, the longest one; two of one name are both meant. */
export function withName(said: string, readers: readonly Reader[]): Reader[] {
  const whole = readers.filter(({ name }) => beginsWith(said, name));
  const longest = Math.max(0, ...whole.map(({ name }) => name.length));
  if (longest > 0) return whole.filter(({ name }) => name.length === longest);
  const first = readers.filter(({ name }) => {
    const [word = ''] = name.split(' ');
    return beginsWith(said, word) && !/^\s\p{Lu}/u.test(said.slice(word.length));
  });
  return first.length === 1 ? first : [];
}

const { compare } = new Intl.Collator('fr', { sensitivity: 'base' });

function beginsWith(said: string, name: string): boolean {
  const isName = compare(asTyped(said.slice(0, name.length)), asTyped(name)) === 0;
  return isName && !/^(?:[\p{L}\p{N}]|-\p{L})/u.test(said.slice(name.length));
}

/** The words after the sign that look like a name. */
const nameTyped = (said: string): string =>
  (/^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}/u.exec(said) ?? /^[\p{L}’'-]+/u.exec(said))?.[0] ?? '';
