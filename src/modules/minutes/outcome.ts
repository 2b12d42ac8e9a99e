import type { Decided } from '#modules/decisions';
import type { Lang } from '#platform/i18n';
import { blocksOf } from '#platform/rich-text/blocks';
import { linesOf } from '#platform/rich-text/plain-text';
import { type IsoDate, isDate } from '#platform/time';

export interface FoundAction {
  text: string;
  ownerId: string | null;
  dueOn: IsoDate | null;
}

export interface Outcomes {
  decisions: Decided[];
  actions: FoundAction[];
}

export interface Known {
  personId: string;
  name: string;
}

export interface Around {
  members: readonly Known[];
  /** The day of the meeting: a date without its year is the next one from then on. */
  on: IsoDate;
  /** Of the text. */
  lang: Lang;
}

const opening = /^(?:\[[ x]\]\s*)?(décision|decision|action)s?\s*[:–—]\s*(\S.*)$/i;

/**
 * What notes say was decided and is to be done: the lines that begin with « Décision : » or « Action : ». A decision is about
 * the title under which it stands. The name of a member, with or without an at sign, says who; a date says by when; both are
 * taken out of brackets at the end of the line, where people write them.
 */
export function outcomesOf(text: string, around: Around): Outcomes {
  const found: Outcomes = { decisions: [], actions: [] };
  let about: string | null = null;
  for (const block of blocksOf(text, { lang: around.lang, href: (path) => path }))
    for (const line of linesOf([block]).flatMap((lines) => lines.split('\n'))) {
      const [, kind = '', said = ''] = opening.exec(line.trim()) ?? [];
      if (block.kind === 'heading') about = titleIn(line);
      else if (said === '') continue;
      else if (/^a/i.test(kind)) found.actions.push(actionIn(said.trim(), around));
      else found.decisions.push({ text: said.trim(), about });
    }
  return { decisions: distinct(found.decisions), actions: distinct(found.actions) };
}

const longestAbout = 200;

/** « 2. Budget 2027 » is about « Budget 2027 ». */
const titleIn = (heading: string): string | null =>
  heading
    .replace(/^\s*\d+[.)]\s*/, '')
    .trim()
    .slice(0, longestAbout) || null;

/** What is written twice in the same place is said once. */
const distinct = <One extends object>(found: readonly One[]): One[] => [
  ...new Map(found.map((one) => [JSON.stringify(one), one])).values(),
];

function actionIn(said: string, around: Around): FoundAction {
  const owner = ownerIn(said, around.members);
  const due = dateIn(said, around.on);
  const text = withoutBrackets(said, [owner?.written, due?.written]);
  return { text, ownerId: owner?.personId ?? null, dueOn: due?.day ?? null };
}

/** The member who is named; by her first name alone only after an at sign, when no other member has it. */
function ownerIn(said: string, members: readonly Known[]): { personId: string; written: string } | null {
  const named = members
    .flatMap(({ personId, name }) => [`@${name}`, name].map((written) => ({ personId, written })))
    .filter(({ written }) => hasWord(said, written));
  const first = members
    .map(({ personId, name }) => ({ personId, written: `@${name.split(' ')[0]}` }))
    .filter(({ written }) => hasWord(said, written));
  if (named.length === 0 && first.length !== 1) return null;
  return (named.length > 0 ? named : first).reduce((best, one) =>
    one.written.length > best.written.length ? one : best,
  );
}

const hasWord = (said: string, word: string): boolean => {
  const at = said.toLowerCase().indexOf(word.toLowerCase());
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]/u.test(said[at + word.length] ?? '') &&
    !/[\p{L}\p{N}]/u.test(said[at - 1] ?? '')
  );
};

const monthsOf = (locale: string): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2026, month, 1)),
    ),
  );

const months = new Map(
  ['fr', 'en'].flatMap((locale) => monthsOf(locale).map((name, month) => [bare(name), month + 1] as const)),
);

const written = /(\d{1,2})(?:er)?\s+(\p{L}+)(?:\s+(\d{4}))?/giu;
const figures = /(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?/g;
const iso = /\b(\d{4}-\d{2}-\d{2})\b/g;

/** The last date that is said. */
function dateIn(said: string, on: IsoDate): { day: IsoDate; written: string } | null {
  const found = [
    ...[...said.matchAll(written)].map((match) => ({ match, month: months.get(bare(match[2] ?? '')) })),
    ...[...said.matchAll(figures)].map((match) => ({ match, month: Number(match[2]) })),
  ].flatMap(({ match, month }) => {
    const day = month === undefined ? null : dayOf(match[3], month, match[1], on);
    return day === null ? [] : [{ day, written: match[0], at: match.index }];
  });
  const plain = [...said.matchAll(iso)]
    .filter(([text]) => isDate(text))
    .map((match) => ({ day: match[0], written: match[0], at: match.index }));
  return [...found, ...plain].sort((one, other) => one.at - other.at).at(-1) ?? null;
}

/** The day of a year, or the next one from `on`; null for the 31st of February. */
function dayOf(
  year: string | undefined,
  month: number,
  day: string | undefined,
  on: IsoDate,
): IsoDate | null {
  const rest = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const thisYear = `${year ?? on.slice(0, 4)}-${rest}`;
  const next = year === undefined && thisYear < on ? `${Number(on.slice(0, 4)) + 1}-${rest}` : thisYear;
  return isDate(next) ? next : null;
}

/** Brackets at the end that say who and when, and nothing else, are not part of what is to be done. */
function withoutBrackets(said: string, known: readonly (string | undefined)[]): string {
  const [, before, inside] = /^(.*\S)\s*\(([^()]*)\)\s*\.?$/.exec(said) ?? [];
  if (before === undefined || inside === undefined) return said;
  let rest = inside;
  for (const each of known) if (each !== undefined) rest = rest.replace(new RegExp(escaped(each), 'i'), ' ');
  const isOnlyThat = !/[\p{L}\p{N}]/u.test(rest.replace(little, ' ')) && rest !== inside;
  return isOnlyThat ? before : said;
}

/** What stands before a date or between a name and a date. */
const little = /\b(?:pour|avant|d['’]ici|le|au|by|before|for|on)\b|l['’]/giu;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
