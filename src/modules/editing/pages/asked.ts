import { type FieldName, fieldWords, limits, type PlacedSpace, wordOf } from '#modules/network/rules';
import type { Form } from '#platform/forms/form';
import type { Lang } from '#platform/i18n';
import type { Page } from '#platform/page';
import type { Lists } from '../lists.ts';
import { words } from '../words.ts';

/** What the questions of a form are given. */
export interface FieldsProps {
  page: Page;
  form: Form;
  lists: Lists;
  /** The space whose page it is; none yet when it is entered. */
  space?: PlacedSpace;
}

/** What every question about one field of a space is given. */
export function asked(page: Page, form: Form, name: FieldName) {
  const { label, hint } = fieldWords[page.lang][name];
  return { page, form, name, label, ...(hint === undefined ? {} : { hint }) };
}

/** The same, for a text that has a bound: how much room is left is said as a hint. */
export function askedText(page: Page, form: Form, name: FieldName) {
  const question = asked(page, form, name);
  const most = limits[name];
  if (most === undefined) return question;
  return {
    ...question,
    hint: [question.hint, roomLeft(page.lang, form.values[name], most)].filter(Boolean).join(' '),
  };
}

function roomLeft(lang: Lang, typed: unknown, most: number): string {
  const length = typeof typed === 'string' ? typed.length : 0;
  const t = words(lang).form;
  return length === 0 || length > most ? t.mostCharacters(most) : t.remaining(most - length, most);
}

/** Values as choices, in the reader's words. */
export const choicesOf = (lang: Lang, values: readonly string[]) =>
  values.map((value) => ({ value, label: wordOf(lang, value) }));
