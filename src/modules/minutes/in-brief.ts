import type { IsoDate } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import type { Read } from './open-minutes.ts';
import { outcomesOf } from './outcome.ts';
import { words } from './words.ts';

/** What was decided, and who does what: the minutes begin with it. */
export interface InBrief {
  decisions: readonly { text: string; about: string | null }[];
  actions: readonly Todo[];
}

interface Todo {
  text: string;
  /** Null: nobody yet. Without it, whoever the text itself names. */
  owner?: string | null;
  dueOn: string | null;
}

/** As the register has it, and as the text says it where it is not there yet. */
export const inBrief = ({ decisions, begun, asked, members }: Read): InBrief => ({
  decisions,
  actions: [
    ...begun.map(({ text, ownerName, dueOn }) => ({ text, owner: ownerName, dueOn })),
    ...asked.map(({ text, ownerId, dueOn }) => ({
      ...{ text, dueOn },
      owner: members.find(({ personId }) => personId === ownerId)?.name ?? null,
    })),
  ],
});

/** What a text says by itself: whoever it does not name is not named, whatever the register knows. */
export function publicBrief(text: string, on: IsoDate): InBrief {
  const { decisions, actions } = outcomesOf(text, { members: [], on });
  // What stands in brackets at the end says the date already.
  const todos = actions.map(({ text: todo, dueOn }) => ({
    text: todo,
    dueOn: todo.endsWith(')') ? null : dueOn,
  }));
  return { decisions, actions: todos };
}

/** Who, and by when: « Leïla Fontanges, pour le 1er décembre 2026 ». */
export const whoAndWhen = (lang: 'fr' | 'en', { owner, dueOn }: Todo): string =>
  [
    owner === null ? words(lang).validate.nobody : owner,
    dueOn && words(lang).validate.dueOn(formatDateWithYear(lang, dueOn)),
  ]
    .filter(Boolean)
    .join(', ');

/** The same for a file: under two titles, before the text. */
export function briefInMarkdown({ decisions, actions }: InBrief): string {
  const t = words('fr').brief;
  const items = actions.map((action) => [action.text, whoAndWhen('fr', action)].filter(Boolean).join(' – '));
  return [
    ...listed(
      t.decided,
      decisions.map(({ text }) => text),
    ),
    ...listed(t.agreed, items),
  ].join('\n\n');
}

const listed = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`## ${title}`, items.map((item) => `- ${initial(escaped(item))}`).join('\n')];

const initial = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Said in plain words: no sign of it is a style. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#]/g, '\\$&');

const opening =
  /^(\s*(?:(?:[-*+]|\d+[.)])\s+)?(?:\[[ xX]\]\s*)?)((?:décision|decision|action)s?\s*[:–—])(?=\s*\S)/gimu;

/** In the text, what says that a line is a decision or an action stands out. */
export const withOpenings = (markdown: string): string => markdown.replace(opening, '$1**$2**');
