// <written-field words sheet>: an editor in place of the field of a text inside it, which stays a plain field without a script.
import type { Editor } from './editor/open-page.ts';
import type { Words } from './editor/words.ts';

const remembered = 'maillage-plain-text';

class WrittenField extends HTMLElement {
  #field: HTMLTextAreaElement | null = null;
  #editor: Editor | null = null;
  readonly #toEditor = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button secondary dense',
  });

  connectedCallback(): void {
    this.#field = this.querySelector('textarea');
    if (!this.#field || this.#editor) return;
    this.#toEditor.textContent = this.#words().toFormatted;
    this.#toEditor.addEventListener('click', () => {
      remember(false);
      void this.#open(true);
    });
    this.#field.after(this.#toEditor);
    if (!prefersPlain()) whenIdle(() => void this.#openUnlessTyping());
  }

  #words(): Words {
    return JSON.parse(this.getAttribute('words') ?? '{}') as Words;
  }

  /** Who is in the middle of a sentence keeps her field until she leaves it. */
  async #openUnlessTyping(): Promise<void> {
    await fetchEditor(this.getAttribute('sheet'));
    const field = this.#field;
    if (field && field === document.activeElement && field.value !== field.defaultValue)
      field.addEventListener('blur', () => void this.#open(false), { once: true });
    else await this.#open(field === document.activeElement);
  }

  async #open(withFocus: boolean): Promise<void> {
    const { openEditor } = await fetchEditor(this.getAttribute('sheet'));
    const field = this.#field;
    if (!field || this.#editor) return;
    this.#editor = openEditor(field, this.#words(), () => this.#close());
    if (!this.#editor) return this.#sayCannot(field);
    field.after(this.#editor.dom);
    field.dataset.id = field.id;
    field.removeAttribute('id');
    field.hidden = true;
    this.#toEditor.hidden = true;
    field.labels[0]?.addEventListener('click', () => this.#editor?.focus());
    if (withFocus) this.#editor.focus();
  }

  #close(): void {
    const field = this.#field;
    if (!field) return;
    remember(true);
    this.#editor?.dom.remove();
    this.#editor?.close();
    this.#editor = null;
    field.id = field.dataset.id ?? '';
    field.hidden = false;
    this.#toEditor.hidden = false;
    field.focus();
  }

  #sayCannot(field: HTMLTextAreaElement): void {
    this.#toEditor.hidden = true;
    const said = Object.assign(document.createElement('p'), {
      className: 'hint',
      textContent: this.#words().cannot,
    });
    field.after(said);
  }
}

/** The editor with its style, once for all the fields of a page. */
async function fetchEditor(sheet: string | null) {
  const editor = import('./editor/open-editor.ts');
  dressed ??= new Promise((done) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet ?? '' });
    link.addEventListener('load', done);
    // Without its style it is plainer, and works.
    link.addEventListener('error', done);
    document.head.append(link);
  });
  await dressed;
  return editor;
}
let dressed: Promise<unknown> | null = null;

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 300);
};

/** What the browser keeps from page to page; nothing where it is asked to keep nothing, which throws. */
function kept(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** She said so before, or her line is dear. */
function prefersPlain(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true || kept()?.getItem(remembered) != null;
}

function remember(isPlain: boolean): void {
  if (isPlain) kept()?.setItem(remembered, 'yes');
  else kept()?.removeItem(remembered);
}

customElements.define('written-field', WrittenField);
