import type { Node } from 'prosemirror-model';
import { EditorState, type Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { schema } from '#platform/rich-text/document/schema';
import { itemView } from './checks.ts';
import { writing } from './keys.ts';
import { openLinkForm } from './link-form.ts';
import { isTooLong, pasteText, plainHtml } from './paste.ts';
import { type Added, openToolbar, type Toolbar } from './toolbar.ts';
import type { Undoing } from './undoing.ts';
import type { Words } from './words.ts';

export interface Editor {
  dom: HTMLElement;
  view: EditorView;
  /** One more button of its bar. */
  addAct(act: Added): void;
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
  /** The most that it may say, in letters. */
  mostLetters: number;
  toPlainText: () => void;
}

/** A page that one writes in, with its bar. */
export function openPage(words: Words, written: Written): Editor {
  const { doc, undoing, plugins, attributes, label, changed, mostLetters, toPlainText } = written;
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
  const say = (sentence: string): void => {
    said.textContent = sentence;
  };
  const sayTable = (): void => say(words.inTable);
  const tooLong = tellTooLong(words, said);
  const keys = writing({ askLink, toBar, sayDone, sayTable, undoing });
  const view = new EditorView(dom, {
    state: EditorState.create({ ...(doc ? { doc } : { schema }), plugins: [...plugins, ...keys] }),
    attributes,
    nodeViews: { list_item: itemView(words.done) },
    handleDOMEvents: {
      paste(_view, event) {
        const { doc: now, selection } = view.state;
        // What is selected goes out as this comes in.
        const replaced = now.textBetween(selection.from, selection.to).length;
        const room = mostLetters - now.textContent.length + replaced;
        return tooLong.refuse(event, isTooLong(event.clipboardData, room));
      },
    },
    transformPastedHTML: plainHtml,
    clipboardTextParser: pasteText,
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      bar?.update();
      if (!transaction.docChanged) return;
      tooLong.forget();
      changed(view.state.doc);
    },
  });
  const toolbar = openToolbar({ view, words, label, askLink, undo: undoing.undo, say, toPlainText });
  bar = toolbar;
  dom.prepend(toolbar.dom, said, tooLong.dom);
  return { dom, view, addAct: toolbar.add, focus: () => view.focus(), close: () => view.destroy() };
}

/** What is too long is left where it was copied, and she is told what to do with it, until she goes on. */
function tellTooLong({ tooLong }: Words, said: HTMLElement) {
  const dom = Object.assign(document.createElement('p'), { className: 'notice warning', hidden: true });
  dom.textContent = tooLong;
  return {
    dom,
    refuse(event: Event, isRefused: boolean): boolean {
      dom.hidden = !isRefused;
      said.textContent = isRefused ? tooLong : '';
      if (isRefused) event.preventDefault();
      return isRefused;
    },
    forget() {
      dom.hidden = true;
    },
  };
}
