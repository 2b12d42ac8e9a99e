import type { Lang } from '#platform/i18n';
import { words } from './words.ts';

/** Somebody whose name may stand in minutes, and whom she spoke for; without a name once she is forgotten. */
export interface Named {
  name: string;
  organisation: string;
}

/**
 * Minutes as everybody may read them: the lines that say who was there are left out, and each name becomes the organisation
 * that she speaks for. A word of a name alone (`leftIn`), or a name that nobody knows here, stays: whoever publishes reads it first.
 */
export function withoutNames(text: string, people: readonly Named[], lang: Lang): string {
  const kept = text.split('\n').filter((line) => !attendance.some((pattern) => pattern.test(line)));
  return namesOut(kept.join('\n').replace(/(?: {2,}|\\)(?=\n\n|$)/g, ''), people, lang);
}

/** A sentence of theirs, each name being the organisation that she speaks for. */
export const namesOut = (text: string, people: readonly Named[], lang: Lang): string =>
  [...namersOf(people, words(lang).draft.someone)]
    .sort(([one], [other]) => other.length - one.length)
    .reduce((said, [way, shown]) => said.replace(patternOf(way), () => shown), text);

/** Those whose names stand in a text, once each. */
export const namedIn = (text: string, people: readonly Named[]): string[] =>
  namesOf(people).filter((name) => waysOf(name).some((way) => patternOf(way).test(text)));

/** The words of their names that stand alone in a text: a first name, a surname, or a common word that is one as well. */
export const leftIn = (text: string, people: readonly Named[]): string[] =>
  [...new Set(namesOf(people).flatMap((name) => name.split(/\s+/)))].filter(
    (word) =>
      /^\p{Lu}.{2}/u.test(word) &&
      [word, word.toUpperCase()].some((written) => between(literal(written), 'u').test(text)),
  );

const namesOf = (people: readonly Named[]): string[] => [
  ...new Set(people.map(({ name }) => name.trim()).filter((name) => name !== '')),
];

/** What stands in the place of each way of naming somebody; of nobody in particular where it names two who speak for others. */
function namersOf(people: readonly Named[], nobodyNamed: string): Map<string, string> {
  const shown = new Map<string, string>();
  for (const name of namesOf(people)) {
    const spokenFor = people.find((one) => one.name.trim() === name && one.organisation !== '');
    const organisation = spokenFor?.organisation ?? nobodyNamed;
    for (const way of waysOf(name))
      shown.set(way, (shown.get(way) ?? organisation) === organisation ? organisation : nobodyNamed);
  }
  return shown;
}

/** How minutes name somebody: « Nadia Ferrand », « Mme Ferrand » (or another title), « @Nadia ». */
function waysOf(name: string): string[] {
  const [first = '', ...rest] = name.split(/\s+/);
  const surnames = rest.length > 0 ? new Set([rest.join(' '), rest.slice(-1).join()]) : [];
  return [name, ...[...surnames].map((surname) => `Mme ${surname}`), `@${first}`];
}

const titles =
  '(?:MM?\\.?|Mr\\.?|Mmes?|Mlles?|Messieurs|Monsieur|Mesdames|Madame|Mademoiselle|Mrs\\.?|Ms\\.?|Miss|Dr\\.?)\\s+';

function patternOf(way: string): RegExp {
  const [, mark, name = ''] = /^(Mme |@)?(.*)$/s.exec(way) ?? [];
  const before = mark === undefined ? `(?:${titles})?@?` : mark === '@' ? mark : titles;
  return between(before + name.split(/\s+/).map(literal).join('\\s+'), 'giu');
}

const between = (source: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, flags);

const literal = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** What may stand around the word that says it: “also present:”, “apologies from:”, “present at the meeting:”. */
const filling =
  '(?:were|those|members|people|also|list|of|the|others?|in|from|for|by|and|or|not|at|today|meeting|session)';
const attending =
  '(?:present|attending|attendees?|participants?|attended|represented|apolog(?:y|ies)|regrets|excused|absent|absentees?|absences?|afar|remotely|attendance|guests|invited)';

/** The same in English: “Present:”, “**Apologies:**”, “From afar (2):”. */
const attendanceInEnglish = new RegExp(
  `^[\\s*_>#-]*(?:${filling}\\s+)*${attending}(?:[\\s*_,/&()\\d]+(?:${filling}|${attending}))*[\\s*_()\\d]*:`,
  'iu',
);

/** « Présents : », as the draft writes it, or as people do: « **Excusées :** », « Étaient présentes et présents (12) : ». */
const attendanceInFrench = new RegExp(
  [
    '^[\\s*_>#-]*',
    '(?:(?:étai(?:en)?t|sont|ont|les|des|liste|membres|personnes|élu\\S*|titulaires|suppléant\\S*|autres|aussi|également)\\s+)*',
    '(?:',
    '(?:présent|participant|participé|participai|assisté|assistai|représenté|excusé|absent|invité|à\\s+distance|en\\s+visio(?:conférence)?)',
    '(?:ai(?:en)?t|[es()./·-])*',
    '(?:[\\s*_]*(?:[,/&]|et|ou|à\\s+la\\s+(?:réunion|séance)|\\(\\d+\\))\\s*|[\\s*_]*(?=:)|\\s+(?=[\\p{L}]))',
    ')+:',
  ].join(''),
  'iu',
);

const attendance = [attendanceInFrench, attendanceInEnglish];
