import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { openKept } from '#platform/rich-text/document/kept';
import { writeText } from '#platform/rich-text/document/write';
import { itemView } from './checks.ts';
import { writing } from './keys.ts';
import { openLinkForm } from './link-form.ts';
import { pasteText, plainHtml } from './paste.ts';
import { openToolbar, type Toolbar } from './toolbar.ts';
import type { Words } from './words.ts';

export interface Editor {
  dom: HTMLElement;
  focus(): void;
  close(): void;
}

/** An editor of the text of this field, which it keeps written there in Markdown; null when it cannot take it. */
export function openEditor(field: HTMLTextAreaElement, words: Words, toPlainText: () => void): Editor | null {
  const read = openKept(field.value, langOf(field));
  if (!read) return null;
  const dom = document.createElement('div');
  dom.className = 'writing';
  let bar: Toolbar | null = null;
  const askLink = (): boolean => {
    dom.querySelector('.writing-link')?.remove();
    bar?.dom.after(openLinkForm(view, words));
    dom.querySelector<HTMLElement>('.writing-link input')?.focus();
    return true;
  };
  const toBar = (): boolean => {
    bar?.focus();
    return true;
  };
  const said = document.createElement('p');
  said.className = 'unseen';
  said.setAttribute('aria-live', 'polite');
  const sayDone = (isDone: boolean): void => {
    said.textContent = isDone ? words.done : words.notDone;
  };
  const view = new EditorView(dom, {
    state: EditorState.create({ doc: read.doc, plugins: writing({ askLink, toBar, sayDone }) }),
    attributes: attributesOf(field),
    nodeViews: { list_item: itemView(words.done) },
    transformPastedHTML: plainHtml,
    clipboardTextParser: pasteText,
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      bar?.update();
      if (!transaction.docChanged) return;
      field.value = writeText(view.state.doc, read.lines);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  });
  bar = openToolbar({
    view,
    words,
    label: `${words.bar} : ${field.labels[0]?.textContent ?? ''}`,
    askLink,
    toPlainText,
  });
  dom.prepend(bar.dom, said);
  return { dom, focus: () => view.focus(), close: () => view.destroy() };
}

/** The editor takes the place of the field for whoever hears the page, and for the links of its errors. */
function attributesOf(field: HTMLTextAreaElement): Record<string, string> {
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
