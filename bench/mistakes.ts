import type { Random } from '../src/modules/demonstration/random.ts';

/** Makes one mistake in a word, or answers null where that mistake cannot be made. */
type Mistake = (word: string, random: Random) => string | null;

const azerty = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];

function neighbourOf(letter: string, random: Random): string | null {
  const line = azerty.find((each) => each.includes(letter));
  const place = line?.indexOf(letter) ?? 0;
  const near = [line?.[place - 1], line?.[place + 1]].filter((each) => each !== undefined);
  return near.length > 0 ? random.pick(near) : null;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

const inside = (word: string, random: Random): number => random.between(1, word.length - 2);
const put = (word: string, place: number, text: string, instead = 0): string =>
  word.slice(0, place) + text + word.slice(place + instead);

/** The first of these spellings that the word has, in the place of which the other is written. */
function respelt(pairs: readonly [RegExp, string][]): Mistake {
  return (word) => {
    const pair = pairs.find(([spelling]) => spelling.test(word));
    return pair ? word.replace(...pair) : null;
  };
}

/** Twenty ways to type a word wrongly; what stands around it is in `asTyped`. */
export const mistakes: Record<string, Mistake> = {
  'a letter dropped': (word, random) => put(word, inside(word, random), '', 1),
  'the first letter dropped': (word) => word.slice(1),
  'the last letter dropped': (word) => word.slice(0, -1),
  'a letter doubled': (word, random) => {
    const place = inside(word, random);
    return put(word, place, word[place] as string);
  },
  'a double letter made single': (word) => (/(.)\1/.test(word) ? word.replace(/(.)\1/, '$1') : null),
  'two letters swapped': (word, random) => {
    const place = inside(word, random);
    const [one, other] = [word[place] as string, word[place + 1] as string];
    return one === other ? null : put(word, place, other + one, 2);
  },
  'the key beside': (word, random) => {
    const place = inside(word, random);
    const near = neighbourOf(word[place] as string, random);
    return near && put(word, place, near, 1);
  },
  'the key beside as well': (word, random) => {
    const place = inside(word, random);
    const near = neighbourOf(word[place] as string, random);
    return near && put(word, place, near);
  },
  'any letter for another': (word, random) => put(word, inside(word, random), random.pick([...letters]), 1),
  'any letter too many': (word, random) => put(word, inside(word, random), random.pick([...letters])),
  'no accents': (word) => {
    const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
    return plain === word ? null : plain;
  },
  'an accent that is not there': (word) => (/e/.test(word) ? word.replace('e', 'è') : null),
  'capitals with accents': (word) => word.toUpperCase(),
  'a ligature undone, or made': respelt([
    [/œ/, 'oe'],
    [/oe/, 'œ'],
    [/ae/, 'æ'],
  ]),
  'the plural, or the singular': (word) => (/[sx]$/.test(word) ? word.slice(0, -1) : `${word}s`),
  'a consonant as one hears it': respelt([
    [/ph/, 'f'],
    [/qu/, 'k'],
    [/th/, 't'],
    [/rh/, 'r'],
    [/ch(?=[rl])/, 'k'],
    [/ç/, 'ss'],
    [/ss/, 'c'],
    [/g(?=[eiéè])/, 'j'],
    [/^h/, ''],
    [/tion/, 'sion'],
  ]),
  'a vowel as one hears it': respelt([
    [/eau/, 'o'],
    [/au/, 'o'],
    [/ai/, 'é'],
    [/en(?=[bcdfgpqt])/, 'an'],
    [/an(?=[bcdfgpqt])/, 'en'],
    [/ein/, 'in'],
    [/y/, 'i'],
    [/er$/, 'é'],
    [/é$/, 'er'],
  ]),
  'an article without its apostrophe': (word) => (/^[aeéiouhœ]/.test(word) ? `l${word}` : null),
  'two words without a blank': (word) => word,
  'a blank in a word': (word, random) =>
    word.length > 5 ? put(word, random.between(3, word.length - 3), ' ') : null,
};

const glued = 'two words without a blank';

/** The words as they would be typed with one mistake in the last, or null where it cannot be made. */
export function asTyped(name: string, words: readonly string[], random: Random): string | null {
  const wrong = mistakes[name]?.(words.at(-1) as string, random);
  if (!wrong || wrong.length < 3) return null;
  const before = words.slice(0, -1);
  return before.join(' ') + (name === glued ? '' : ' ') + wrong;
}
