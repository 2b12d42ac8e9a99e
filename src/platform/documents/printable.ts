// European letters and the signs of a text; `compose.test.ts` sees that the faces have them all.
const known =
  /[\n\u0020-\u007e\u00a0-\u017f\u0218-\u021b\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u202f\u2030\u2039\u203a\u20ac\u2116\u2122\u2212]/;

/** Whether our faces have a character. */
export const isKnown = (character: string): boolean => known.test(character);

/** What people wrote, as our faces can draw it: one emoji shall not keep a hundred pages from the printer. */
export function printable<Value>(value: Value): Value {
  if (typeof value === 'string') return drawn(value) as Value;
  if (Array.isArray(value)) return value.map(printable) as Value;
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, printable(each)])) as Value;
  return value;
}

/** A letter with a mark that is not known keeps the letter; the two spaces around what was taken out become one. */
function drawn(text: string): string {
  const clean = [...text.normalize('NFC')].map(nearest).join('');
  return clean === text ? text : clean.replace(/ {2,}/g, ' ').trim();
}

function nearest(character: string): string {
  if (isKnown(character)) return character;
  const [letter = ''] = character.normalize('NFD');
  return isKnown(letter) ? letter : '';
}
