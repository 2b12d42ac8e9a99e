/** A telephone number in the international form, and whether somebody carries it. */
export interface Phone {
  number: string;
  isMobile: boolean;
}

const countries = '33|590|594|596|262|269|508|687|689|681';
const international = new RegExp(
  `(?<!\\d)(?:\\+|00)\\s?(${countries})[\\s.-]*(?:\\(0\\)[\\s.-]*)?((?:\\d[\\s.\\-/_]*){6,10})(?!\\d)`,
  'g',
);
const national = /(?<![\d+])0[\s.\-/_]?([1-9])((?:[\s.\-/_]*\d){8})(?!\d|[ .-][1-9]\d?\b)/g;
/** Without its first zero, as spreadsheets leave it. */
const shortened = /^([1-9])(\d{8})(?:[.,]0+)?$/;

/**
 * The numbers of a cell, in their order. The commune's code says how the numbers of New Caledonia, French Polynesia,
 * Wallis-et-Futuna and Saint-Pierre-et-Miquelon are to be dialled from elsewhere.
 */
export function phonesIn(text: string, communeCode: string | null): Phone[] {
  const plain = text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('(0)', '');
  const found = [
    ...[...plain.matchAll(international)].map(({ index, 1: country = '', 2: rest = '' }) => ({
      index,
      number: dialled(country, digitsOf(rest)),
    })),
    ...[...plain.matchAll(national)].map(({ index, 1: first = '', 2: rest = '' }) => ({
      index,
      number: ofFrance(first + digitsOf(rest)),
    })),
  ].sort((a, b) => a.index - b.index);
  const [, first = '', rest = ''] = shortened.exec(plain.trim()) ?? [];
  const numbers = found.length > 0 || !first ? found.map(({ number }) => number) : [ofFrance(first + rest)];
  const known = numbers.length > 0 ? numbers : ofIslands(plain, communeCode);
  return [...new Set(known)].map((number) => ({ number, isMobile: mobile.test(number) }));
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const dialled = (country: string, digits: string): string =>
  country === '33'
    ? ofFrance(digits.replace(/^0/, ''))
    : `+${country}${digits.length === 10 ? digits.replace(/^0/, '') : digits}`;

/** The overseas départements have a country code each, which their numbers begin with again. */
const overseas: [RegExp, string][] = [
  [/^(?:590|690|691)/, '+590'],
  [/^(?:594|694)/, '+594'],
  [/^(?:596|696|697)/, '+596'],
  [/^(?:262|263|269|639|692|693)/, '+262'],
  [/^508/, '+508'],
];

/** The international form of nine figures, as they are dialled in France after the zero. */
export const ofFrance = (nine: string): string =>
  (overseas.find(([begins]) => begins.test(nine))?.[1] ?? '+33') + nine;

const islands: Record<string, [prefix: string, length: number]> = {
  '975': ['+508', 6],
  '986': ['+681', 6],
  '987': ['+689', 8],
  '988': ['+687', 6],
};

function ofIslands(text: string, communeCode: string | null): string[] {
  const [prefix, length] = islands[communeCode?.slice(0, 3) ?? ''] ?? ['', 0];
  if (!prefix) return [];
  const pieces = text.split(/[/;,|\n]|\bou\b|\bet\b/).map(digitsOf);
  return pieces.filter((digits) => digits.length === length).map((digits) => prefix + digits);
}

const mobile =
  /^\+(?:33[67]|590(?:690|691)|594694|596(?:696|697)|262(?:639|692|693)|269639|687[789]|6898[79]|50855|68182)/;
