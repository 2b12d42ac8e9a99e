/**
 * How a word sounds in French, roughly: two spellings of one sound are one, letters that are not heard are left out. A plain
 * word goes in: « fotographi » and « photographie » give the same.
 */
export const soundOf = (plain: string): string =>
  spellings.reduce((word, [spelling, sound]) => word.replace(spelling, sound), plain) || plain;

/** In this order; capitals and signs are sounds that no letter has alone. */
const spellings: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/s?ch|sh/g, '$'],
  [/th/g, 't'],
  [/rh/g, 'r'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/qu|q|c(?![eiy])/g, 'k'],
  [/ck|kk/g, 'k'],
  [/sc(?=[eiy])/g, 's'],
  [/c/g, 's'],
  [/gu(?=[eiy])/g, 'G'],
  [/ge(?=[aou])|g(?=[eiy])/g, 'j'],
  [/gn/g, 'N'],
  [/G/g, 'g'],
  [/ti(?=on|eu|el)/g, 'si'],
  [/eau|au/g, 'o'],
  [/oeu|eu/g, 'E'],
  [/[ae]y|[ae]i(?!l|[nm](?![aeiouy]))/g, 'e'],
  [/y/g, 'i'],
  [/(?:ai|ei|i|u)[nm](?![aeiouynm])/g, 'I'],
  [/[ae][nm](?![aeiouynm])/g, 'A'],
  [/o[nm](?![aeiouynm])/g, 'O'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/(?:er|es|ent|et|[estdpx])+$/, ''],
  [/(.)\1+/g, '$1'],
];
