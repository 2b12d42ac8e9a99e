// <notepad-live address room person name words sheet own-sheet keeps>: the field of the form below becomes a page that several write at once. Without a
// script, without a line, or for whoever prefers the plain text, the form stays what it is.
import type { Editor } from '../../../browser/editor/open-page.ts';
import type { OpensEditor } from '../../../browser/editor/opens-editor.ts';
import type { LiveWords } from './live-words.ts';

const remembered = 'maillage-plain-text';

class NotepadLive extends HTMLElement implements OpensEditor {
  #tellOpened: (editor: Editor) => void = () => {};
  readonly opened = new Promise<Editor>((opened) => {
    this.#tellOpened = opened;
  });
  readonly #toLive = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button secondary dense',
  });

  connectedCallback(): void {
    const form = document.querySelector<HTMLFormElement>('form.notepad');
    const field = form?.querySelector('textarea');
    if (!form || !field) return;
    const words = JSON.parse(this.getAttribute('words') ?? '{}') as LiveWords;
    this.#toLive.textContent = words.toLive;
    this.#toLive.addEventListener('click', () => {
      kept()?.removeItem(remembered);
      // What was typed meanwhile is saved as without a script, and the page comes back.
      if (field.value !== field.defaultValue) form.requestSubmit();
      else void this.#open(form, field, words);
    });
    if (prefersPlain() || field.hasAttribute('aria-invalid')) this.append(this.#toLive);
    else void this.#open(form, field, words);
  }

  async #open(form: HTMLFormElement, field: HTMLTextAreaElement, words: LiveWords): Promise<void> {
    const { openLive } = await import('./live-page.ts');
    await Promise.all(['sheet', 'own-sheet'].map((name) => dress(this.getAttribute(name) ?? '')));
    await openLive({
      host: this,
      form,
      field,
      words,
      address: new URL(this.getAttribute('address') ?? '', location.href),
      room: this.getAttribute('room') ?? '',
      person: this.getAttribute('person') ?? '',
      title: this.getAttribute('name') ?? '',
      keeps: this.hasAttribute('keeps'),
      toPlainText: () => {
        kept()?.setItem(remembered, 'yes');
        location.reload();
      },
      opened: this.#tellOpened,
    });
    this.#toLive.remove();
  }
}

/** Without its style it is plainer, and works. */
const dress = (sheet: string): Promise<unknown> =>
  new Promise((done) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet });
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  });

/** What the browser keeps from page to page; nothing where it is asked to keep nothing, which throws. */
function kept(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

function prefersPlain(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true || kept()?.getItem(remembered) != null;
}

customElements.define('notepad-live', NotepadLive);
