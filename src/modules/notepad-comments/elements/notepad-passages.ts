// <notepad-passages passages words>: the form that comments a passage. Once the text is one that several write at once, what is
// commented is shown in it, and what is selected there fills the form. Without a script, the form stays what it is.
import type { OpensEditor } from '../../../browser/editor/opens-editor.ts';

class NotepadPassages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    await customElements.whenDefined('notepad-live');
    // Asked for at once: the line may be cut by the time the text is there. Without it, the form stays what it is.
    const showing = import('./show-passages.ts').catch(() => null);
    const editor = await document.querySelector<OpensEditor>('notepad-live')?.opened;
    const shown = editor && (await showing);
    if (editor) shown?.showPassages(this, editor);
  }
}

customElements.define('notepad-passages', NotepadPassages);
