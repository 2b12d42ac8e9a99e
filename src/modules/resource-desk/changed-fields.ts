import { courseParts, resourceWords } from '#modules/resources/rules';
import type { Lang } from '#platform/i18n';
import type { Values } from './form.ts';
import { words } from './words.ts';

/** The fields that differ between two texts, in the order of the form. */
export const changedFields = (before: Values, after: Values): string[] =>
  Object.keys(after).filter((field) => textOf(before[field]) !== textOf(after[field]));

const textOf = (value: string | string[] | undefined): string => [value ?? ''].flat().join('\n');

const oneOnEachLine = ['authors', 'equipment'];

/** A field as it is compared: what is typed one on each line is a list, whose items stand apart. */
export function toCompare(values: Values, field: string): string | string[] {
  const value = values[field] ?? '';
  return typeof value === 'string' && oneOnEachLine.includes(field)
    ? value.split('\n').filter((each) => each !== '')
    : value;
}

/** What a form calls a field. */
export function fieldWord(lang: Lang, field: string): string {
  const { fields } = words(lang);
  const part = courseParts.find((each) => each === field);
  if (part) return resourceWords(lang).parts[part];
  return (fields as Record<string, string>)[field] ?? field;
}
