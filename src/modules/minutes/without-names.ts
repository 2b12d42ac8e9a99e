import { words } from './words.ts';

/** Somebody whose name may stand in minutes, and whom she spoke for. */
export interface Named {
  name: string;
  organisation: string;
}

/**
 * Minutes as everybody may read them: the lines that say who was there are left out, and each name becomes the organisation
 * that she speaks for. A first name alone, or a name that nobody knows here, stays: whoever publishes reads it first.
 */
export function withoutNames(text: string, people: readonly Named[]): string {
  const kept = text.split('\n').filter((line) => !attendance.test(line));
  return namesOut(kept.join('\n').replace(/(?: {2,}|\\)(?=\n\n|$)/g, ''), people);
}

/** A sentence of theirs, each name being the organisation that she speaks for. */
export const namesOut = (text: string, people: readonly Named[]): string =>
  [...people]
    .sort((one, other) => other.name.length - one.name.length)
    .reduce(
      (said, { name, organisation }) => said.replace(nameIn(name), () => organisation || nobodyNamed),
      text,
    );

/** Those whose names stand in a text, once each. */
export const namedIn = (text: string, people: readonly Named[]): string[] => [
  ...new Set(people.map(({ name }) => name).filter((name) => nameIn(name).test(text))),
];

const nobodyNamed = words('fr').draft.someone;

/** « Présents : », as the draft writes it, or as somebody wrote it since: « **Excusées :** ». */
const attendance = /^[\s*_>-]*(?:présent\S*|à distance|représenté\S*|excusé\S*|absent\S*)[\s*_]*:/iu;

const nameIn = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])@?${name.split(/\s+/).map(literal).join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');

const literal = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
