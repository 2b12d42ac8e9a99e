// <notepads-kept person path words>: on each page of somebody who is signed in. What this browser keeps of notepads for another
// person goes; of what she wrote herself without a line and that has not left, she is told.
import { forget, keptHere } from './kept-list.ts';

class NotepadsKept extends HTMLElement {
  connectedCallback(): void {
    const person = this.getAttribute('person');
    void forget((one) => one.person !== person);
    const isSaidHere = document.querySelector('notepad-live, notepad-words') !== null;
    const waiting = keptHere().filter((one) => one.person === person && one.waits);
    if (isSaidHere || waiting.length === 0) return;
    const { told, link } = JSON.parse(this.getAttribute('words') ?? '{}') as Record<'told' | 'link', string>;
    const line = Object.assign(document.createElement('p'), { className: 'notice warning' });
    const way = Object.assign(document.createElement('a'), {
      href: this.getAttribute('path') ?? '',
      textContent: link,
    });
    line.append(`${told} `, way);
    document.querySelector('main')?.prepend(line);
  }
}

customElements.define('notepads-kept', NotepadsKept);
