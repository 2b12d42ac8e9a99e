import type { Findable, FindableKind } from '#platform/findable';
import { type Random, randomFrom } from '../src/modules/demonstration/random.ts';
import { smallWord, vocabulary, zipf } from './french-words.ts';

const words = vocabulary(30_000);
const draw = zipf(words);

export interface Place {
  code: string;
  name: string;
}

/** The title of a text, in words: from three to seven of some weight. */
export function titleOf(number: number): string[] {
  const random = randomFrom(number * 2 + 1);
  const title = new Set<string>();
  const count = random.between(3, 7);
  while (title.size < count) title.add(draw(random));
  return [...title];
}

/** Texts that say something else each, shared out among kinds, always the same: their words are as usual as those of French are. */
export const manyTexts = (
  count: number,
  { names, places }: { names: readonly string[]; places: readonly Place[] },
): FindableKind[] =>
  names.map((name, order) => ({
    name,
    label: { fr: name, en: name },
    order: 100 + order,
    keys: async () =>
      Array.from({ length: count }, (_, number) => number)
        .filter((number) => number % names.length === order)
        .map(String),
    read: async (_db, keys) => keys.map((key) => textOf(Number(key), places)),
  }));

function textOf(number: number, places: readonly Place[]): Findable {
  const random = randomFrom(number * 2 + 2);
  const place = random.chance(0.5) ? random.pick(places) : null;
  return {
    key: String(number),
    lang: 'fr',
    path: `/textes/${number}`,
    title: capitalised(titleOf(number).join(` ${smallWord(random)} `)),
    text: sentences(random, random.between(60, 200)),
    ...(place ? { at: { communeCode: place.code }, place: place.name } : {}),
    readers: random.chance(0.9) ? 'everybody' : { permission: 'space.edit', where: 'there' },
    date: new Date(Date.UTC(2026, 10, 24) - random.between(0, 2000) * 86_400_000),
  };
}

function sentences(random: Random, count: number): string {
  const said: string[] = [];
  let isFirst = true;
  for (let left = count; left > 0; left--) {
    const word = random.chance(0.4) ? smallWord(random) : draw(random);
    const isLast = left === 1 || random.chance(0.08);
    said.push((isFirst ? capitalised(word) : word) + (isLast ? '.' : ''));
    isFirst = isLast;
  }
  return said.join(' ');
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
