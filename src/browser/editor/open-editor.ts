import { history, redo, undo } from 'prosemirror-history';
import { openKept } from '#platform/rich-text/document/kept';
import { writeText } from '#platform/rich-text/document/write';
import { type Editor, openPage } from './open-page.ts';
import type { Words } from './words.ts';

/** An editor of the text of this field, which it keeps written there in Markdown; null when it cannot take it. */
export function openEditor(field: HTMLTextAreaElement, words: Words, toPlainText: () => void): Editor | null {
  const read = openKept(field.value, langOf(field));
  if (!read) return null;
  return openPage(words, {
    doc: read.doc,
    undoing: { undo, redo, plugins: [history()] },
    plugins: [],
    attributes: attributesOf(field),
    label: `${words.bar} : ${field.labels[0]?.textContent ?? ''}`,
    mostLetters: mostLettersOf(field),
    toPlainText,
    changed(doc) {
      field.value = writeText(doc, read.lines);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  });
}

/** What the field takes; without a bound of its own, some five hundred pages. */
export const mostLettersOf = ({ maxLength }: HTMLTextAreaElement): number =>
  maxLength > 0 ? maxLength : 2_000_000;

/** The editor takes the place of the field for whoever hears the page, and for the links of its errors. */
export function attributesOf(field: HTMLTextAreaElement): Record<string, string> {
  const [label] = field.labels;
  if (label) label.id ||= `${field.id}-label`;
  const given = ['aria-describedby', 'aria-invalid', 'lang'].flatMap((name) => {
    const value = field.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  return {
    id: field.id,
    class: 'text',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': label?.id ?? '',
    ...(field.required && { 'aria-required': 'true' }),
    ...Object.fromEntries(given),
  };
}

const langOf = (field: HTMLElement): 'fr' | 'en' =>
  field.closest<HTMLElement>('[lang]')?.lang === 'en' ? 'en' : 'fr';
