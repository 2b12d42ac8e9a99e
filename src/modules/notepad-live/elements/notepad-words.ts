// <notepad-words person path words>: what this browser keeps of what she wrote without a line, notepad by notepad.
import * as Y from 'yjs';
import type { Messages } from '../messages.fr.ts';
import { giveBack } from './give-back.ts';
import { type Kept, keptHere } from './kept-list.ts';
import { KeptNotepad } from './kept-notepad.ts';
import { ownWords } from './own-words.ts';

type Words = Messages['kept'] & { given: Messages['live']['given'] };

class NotepadWords extends HTMLElement {
  readonly #words = JSON.parse(this.getAttribute('words') ?? '{}') as Words;

  connectedCallback(): void {
    void this.#draw();
  }

  async #draw(): Promise<void> {
    const person = this.getAttribute('person');
    const drawn: HTMLElement[] = [];
    for (const one of keptHere()) if (one.person === person && one.waits) drawn.push(await this.#partOf(one));
    if (drawn.length > 0) this.replaceChildren(...drawn);
  }

  async #partOf(one: Kept): Promise<HTMLElement> {
    const shared = new Y.Doc();
    const kept = await KeptNotepad.open(one, shared, true);
    const lines = ownWords(shared.getXmlFragment('text'), kept.sent).map(({ words }) => words);
    const part = Object.assign(document.createElement('section'), { className: 'stack' });
    const open = Object.assign(document.createElement('a'), {
      href: `${this.getAttribute('path')}/${one.notepad}`,
      textContent: this.#words.open,
    });
    const way = document.createElement('p');
    way.append(open);
    const erase = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button secondary',
      textContent: this.#words.erase,
    });
    // Two buttons of one page are not called the same.
    erase.append(
      Object.assign(document.createElement('span'), { className: 'unseen', textContent: ` : ${one.title}` }),
    );
    erase.addEventListener('click', () => {
      void kept.forget();
      part.replaceChildren(Object.assign(document.createElement('p'), { textContent: this.#words.erased }));
    });
    const title = Object.assign(document.createElement('h2'), { textContent: one.title });
    part.append(title, ...(lines.length > 0 ? [giveBack(lines, this.#words.given)] : []), way, erase);
    return part;
  }
}

customElements.define('notepad-words', NotepadWords);
