import { vocabulary } from '#modules/network/rules';
import { slugOf } from '#platform/slug';
import { guessesIn } from './guess.ts';
import { otherWords } from './other-words.ts';
import { typologies } from './typologies.ts';

/** The lists that a column of values may fill; labels fill two, and so do the publics. */
export type ListField =
  | 'services'
  | 'publics'
  | 'specialCare'
  | 'fees'
  | 'programmes'
  | 'trainings'
  | 'accessModes'
  | 'supportModes'
  | 'itinerancy'
  | 'typologies';

export interface ListRead {
  values: { field: ListField; value: string }[];
  /** What is in no list, and was understood from its words. */
  guessed: string[];
  /** What is in no list. */
  unknown: string[];
  /** What older lists had, and for which there is no word any more. */
  dropped: string[];
}

const official: Record<ListField, readonly string[]> = {
  services: vocabulary.services,
  publics: vocabulary.publics,
  specialCare: vocabulary.specialCare,
  fees: vocabulary.fees,
  programmes: vocabulary.programmes,
  trainings: vocabulary.trainings,
  accessModes: vocabulary.accessModes,
  supportModes: vocabulary.supportModes,
  itinerancy: ['Itinérant', 'Fixe'],
  typologies: Object.keys(typologies),
};

type Known = ReadonlyMap<string, { field: ListField; value: string } | null>;

const knownByField = new Map<string, Known>();

/** The values of these fields by their slugs: accents, apostrophes, capitals and spaces do not count. */
function knownOf(fields: readonly ListField[]): Known {
  const key = fields.join();
  const before = knownByField.get(key);
  if (before) return before;
  const known = new Map(
    fields.flatMap((field) => [
      ...Object.entries(otherWords[field] ?? {}).map(
        ([word, value]) => [slugOf(word), value === null ? null : { field, value }] as const,
      ),
      ...(field === 'typologies'
        ? Object.entries(typologies).map(([value, word]) => [slugOf(word), { field, value }] as const)
        : []),
      ...official[field].map((value) => [slugOf(value), { field, value }] as const),
    ]),
  );
  knownByField.set(key, known);
  return known;
}

const mostRemembered = 20_000;
const remembered = new Map<string, ListRead>();

/** Several values in one cell, joined by `|` as the standard writes them, by `;` as older files do, or by commas. */
export function valuesIn(text: string, fields: readonly ListField[]): ListRead {
  const key = `${fields.join()}:${text}`;
  const before = remembered.get(key);
  if (before) return before;
  if (remembered.size >= mostRemembered) remembered.clear();
  const read = readValues(text, knownOf(fields), fields);
  remembered.set(key, read);
  return read;
}

function readValues(text: string, known: Known, fields: readonly ListField[]): ListRead {
  const read: ListRead = { values: [], guessed: [], unknown: [], dropped: [] };
  for (const { piece, found } of pieces(text, known, [/[|\n]/, /;/, /,/, /\s[/+-]\s/])) {
    const meant = found === undefined ? guessesIn(piece, fields) : [found].filter((each) => each !== null);
    for (const each of meant) addTo(read.values, each);
    if (found === undefined) (meant.length > 0 ? read.guessed : read.unknown).push(piece);
    else if (found === null) read.dropped.push(piece);
  }
  return read;
}

function addTo(values: ListRead['values'], { field, value }: ListRead['values'][number]): void {
  if (!values.some((each) => each.field === field && each.value === value)) values.push({ field, value });
}

interface Piece {
  piece: string;
  found: { field: ListField; value: string } | null | undefined;
}

/** A text that is no value is cut by the next separator, if that leaves at least one value in it. */
function pieces(text: string, known: Known, [separator, ...others]: readonly RegExp[]): Piece[] {
  const piece = text.trim().replace(/^["[\s]+|["\]\s]+$/g, '');
  if (piece === '') return [];
  const isSure = separator?.source === '[|\\n]' || separator?.source === ';';
  const slug = slugOf(piece);
  const found = known.has(slug) || isSure ? known.get(slug) : beforeColon(piece, known);
  if (found !== undefined || !separator) return [{ piece, found }];
  const inner = piece.split(separator).flatMap((each) => pieces(each, known, others));
  return isSure || inner.some((each) => each.found !== undefined) ? inner : [{ piece, found }];
}

/** « Gratuit : Je peux accéder gratuitement au lieu » is known by what stands before its colon. */
const beforeColon = (piece: string, known: Known): Piece['found'] =>
  piece.includes(':') ? known.get(slugOf(piece.slice(0, piece.indexOf(':')))) : undefined;
