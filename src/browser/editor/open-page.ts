import type { Node } from 'prosemirror-model';
import { EditorState, type Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { schema } from '#platform/rich-text/document/schema';
import { itemView } from './checks.ts';
import { writing } from './keys.ts';
import { openLinkForm } from './link-form.ts';
import { pasteText, plainHtml } from './paste.ts';
import { openToolbar, type Toolbar } from './toolbar.ts';
import type { Undoing } from './undoing.ts';
import type { Words } from './words.ts';

export interface Editor {
  dom: HTMLElement;
  view: EditorView;
  focus(): void;
  close(): void;
}

export interface Written {
  /** What is there already. */
  doc: Node | null;
  undoing: Undoing;
  /** What else goes on in the page, before its keys. */
  plugins: readonly Plugin[];
  /** What the field is called, by whom, and what is said of it. */
  attributes: Record<string, string>;
  label: string;
  changed: (doc: Node) => void;
  toPlainText: () => void;
}

/** A page that one writes in, with its bar. */
export function openPage(words: Words, written: Written): Editor {
  const { doc, undoing, plugins, attributes, label, changed, toPlainText } = written;
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
  const keys = writing({ askLink, toBar, sayDone, undoing });
  const view = new EditorView(dom, {
    state: EditorState.create({ ...(doc ? { doc } : { schema }), plugins: [...plugins, ...keys] }),
    attributes,
    nodeViews: { list_item: itemView(words.done) },
    transformPastedHTML: plainHtml,
    clipboardTextParser: pasteText,
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      bar?.update();
      if (transaction.docChanged) changed(view.state.doc);
    },
  });
  bar = openToolbar({ view, words, label, askLink, undo: undoing.undo, toPlainText });
  dom.prepend(bar.dom, said);
  return { dom, view, focus: () => view.focus(), close: () => view.destroy() };
}
