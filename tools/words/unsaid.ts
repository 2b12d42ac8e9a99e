import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Fault } from './fault.ts';

interface Surroundings {
  /** The code beside the message file. */
  near: string;
  /** What this code calls the messages, as in `t.save`, and what it takes out of them, as in `const { save } = words(lang)`. */
  speakers: string;
  taken: string;
  /** All the code of the program, where codes such as a refusal's or a vocabulary's may stand. */
  far: string;
}

/** The keys of a message file that no code beside it says. English has the same keys: the compiler sees to it. */
export async function unsaidWords(file: string): Promise<Fault[]> {
  const { fr } = (await import(resolve(file))) as { fr: Record<string, unknown> };
  const folder = dirname(file);
  const near = folder === 'src' ? 'src/*.{ts,tsx}' : `${folder}/**/*.{ts,tsx}`;
  const surroundings = surroundingsOf(codeOf(near));
  const unsaid = pathsOf(fr).flatMap((path) => unsaidPart(path, surroundings) ?? []);
  return [...new Set(unsaid)].map((part) => ({ where: file, why: `nobody says ${part}` }));
}

function surroundingsOf(near: string): Surroundings {
  const named = [...near.matchAll(/\b(\w+)(?: = (?:speak|words)\(|\??: Messages\b)/g)].map(
    ([, name]) => name,
  );
  const taken = [...near.matchAll(/\{([^{}]*)\}(?:: Messages| = (?:speak|words)\()/g)].map(
    ([, names]) => names,
  );
  const speakers = [...new Set(named), 't', 'fr', 'en'].join('|');
  return { near, speakers, taken: taken.join(), far: allCode() };
}

const codeOf = (pattern: string): string =>
  globSync(pattern)
    .filter((file) => !/messages\.(fr|en)\.ts$|\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

let all: string | undefined;

/** Read once: each message file asks for it. */
function allCode(): string {
  all ??= codeOf('src/**/*.{ts,tsx}');
  return all;
}

/** Down to two keys: what is deeper is passed whole. */
function pathsOf(words: Record<string, unknown>): string[][] {
  return Object.entries(words).flatMap(([key, value]) =>
    isRecord(value) ? Object.keys(value).map((inner) => [key, inner]) : [[key]],
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The whole group when nobody takes it; else the key inside that is written nowhere. */
function unsaidPart([key, inner]: string[], around: Surroundings): string | null {
  if (!isTaken(key as string, around)) return key as string;
  // `t.refusals[outcome.refusal]`: the code is written where it is decided.
  return inner === undefined || hasWord(inner, around.near) || hasWord(inner, around.far)
    ? null
    : `${key}.${inner}`;
}

const isTaken = (key: string, { near, speakers, taken }: Surroundings): boolean =>
  new RegExp(`(?:\\b(?:${speakers})|\\))\\??\\.${key}\\b`).test(near) || hasWord(key, taken);

const hasWord = (word: string, text: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d_-])${word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\d_-])`, 'u').test(
    text,
  );
