import type { Lang } from '#platform/i18n';
import { capitalised } from '#platform/letter-case';
import { parseAsTyped } from '#platform/rich-text/parse';
import type { IsoDate } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { outcomesOf } from './outcome.ts';
import { words } from './words.ts';

/** What was decided, and who does what: the minutes begin with it. */
export interface Brief {
  decisions: readonly { text: string }[];
  actions: readonly Todo[];
}

interface Todo {
  text: string;
  dueOn: IsoDate | null;
}

/**
 * What a text says by itself, whatever the register has since: minutes that were validated say what was agreed then. Whoever
 * the text names is named in its words.
 */
export function briefOf(text: string, around: { on: IsoDate; lang: Lang }): Brief {
  const { decisions, actions } = outcomesOf(text, { ...around, members: [] });
  // What stands in brackets at the end says the date already.
  const todos = actions.map(({ text: todo, dueOn }) => ({
    text: todo,
    dueOn: /\)\.?$/.test(todo) ? null : dueOn,
  }));
  return { decisions, actions: todos };
}

/** « pour le 1er décembre 2026 ». */
export const byWhen = (lang: Lang, { dueOn }: Todo): string =>
  dueOn === null ? '' : words(lang).validate.dueOn(formatDateWithYear(lang, dueOn));

/** The same for a file: under two titles, before the text. */
export function briefInMarkdown({ decisions, actions }: Brief, lang: Lang): string {
  const t = words(lang).brief;
  const items = actions.map((action) => [action.text, byWhen(lang, action)].filter(Boolean).join(' – '));
  return [
    ...listed(
      t.decided,
      decisions.map(({ text }) => text),
    ),
    ...listed(t.agreed, items),
  ].join('\n\n');
}

const listed = (title: string, items: readonly string[]): string[] =>
  items.length === 0
    ? []
    : [`## ${title}`, items.map((item) => `- ${escaped(capitalised(item))}`).join('\n')];

/** Said in plain words: no sign of it is a style. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#]/g, '\\$&');

const opening =
  /^(\s*(?:(?:[-*+]|\d+[.)])\s+)?(?:\[[ xX]\]\s*)?)((?:décision|decision|action)s?\s*[:–—])(?=\s+\S)/iu;

/** In the text, what says that a line is a decision or an action stands out; what is shown as it is typed stays so. */
export function withOpenings(markdown: string): string {
  const code = parseAsTyped(markdown, {}).flatMap(({ type, map }) =>
    map && (type === 'fence' || type === 'code_block') ? [map] : [],
  );
  return markdown
    .split('\n')
    .map((line, at) =>
      code.some(([from, to]) => at >= from && at < to) ? line : line.replace(opening, '$1**$2**'),
    )
    .join('\n');
}
