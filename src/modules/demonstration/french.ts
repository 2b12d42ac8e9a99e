/** « à Gramat », « au Montat », « aux Arques ». */
export function inCommune(name: string): string {
  if (name.startsWith('Le ')) return `au ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `aux ${name.slice(4)}`;
  return `à ${name}`;
}

const small = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
];

/** « six », « quatorze » is written 14: beyond twelve a figure is read faster. */
export const inLetters = (count: number): string => small[count] ?? String(count);

/** No-break spaces where French wants them: before double signs, inside guillemets, between a figure and its unit. */
export const typeset = (text: string): string =>
  text
    .replaceAll("'", '’')
    .replace(/ ([;:?!»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d) (h|m|km|cm|€|pages|ans|kilo-octets)\b/g, '$1\u00a0$2')
    .replace(/(\d) €/g, '$1\u00a0€');
