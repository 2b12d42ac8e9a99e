import type { KeptNote } from './kept-notes.ts';

/** The lines of a list, as a device draws them over what the server drew. */
export class SheetLines {
  readonly #region: HTMLElement;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** Draws what was noted, and what is said of it; green only after the server has answered. */
  show(note: KeptNote, said: string, isSent = false): void {
    const line = this.#lineOf(note.subjectId) ?? this.#newLine(note);
    this.#press(line, note.state);
    const sent = line.querySelector('.sent');
    if (sent)
      Object.assign(sent, { textContent: said, className: `sent state ${isSent ? 'ticked' : 'half'}` });
    this.#count();
  }

  /** What holds of somebody, whoever noted it. */
  hold(subjectId: string, state: KeptNote['state']): void {
    const line = this.#lineOf(subjectId);
    if (line) this.#press(line, state);
    this.#count();
  }

  #lineOf(subjectId: string): Element | null {
    return this.#region.querySelector(`#p-${subjectId}`);
  }

  #press(line: Element, state: KeptNote['state']): void {
    const mark = line.querySelector('.pair svg') ?? this.#blankLine().querySelector('.pair svg');
    mark?.remove();
    for (const button of line.querySelectorAll('button[name="state"]')) {
      const isPressed = button.getAttribute('value') === state && state !== 'unknown';
      button.setAttribute('aria-pressed', String(isPressed));
      if (isPressed && mark) button.prepend(mark);
    }
  }

  #blankLine(): Element {
    const html = this.#region.dataset.nextLine ?? '';
    return new DOMParser().parseFromString(html, 'text/html').querySelector('li') as Element;
  }

  /** Somebody who walked in. */
  #newLine(note: KeptNote): Element {
    const line = this.#blankLine();
    line.id = `p-${note.subjectId}`;
    const said = { subjectId: note.subjectId, people: String(note.people), name: note.name ?? '' };
    for (const [name, value] of Object.entries(said))
      line.querySelector(`input[name="${name}"]`)?.setAttribute('value', value);
    const named = line.querySelector('b');
    if (named) named.textContent = note.name ?? `+ ${note.people}`;
    this.#region.querySelector('.attendance')?.append(line);
    return line;
  }

  #count(): void {
    const lines = [...this.#region.querySelectorAll('.attendance > li')];
    const came = lines.filter((line) => line.querySelector('button[value="present"][aria-pressed="true"]'));
    this.#say('[data-present]', came.filter(isExpected).length);
    const besides = came.filter((line) => !isExpected(line)).reduce((sum, line) => sum + peopleOf(line), 0);
    this.#say('[data-besides]', besides);
    const left = this.#region.querySelector('[data-left]');
    const isLeft = (line: Element): boolean =>
      isExpected(line) && !line.querySelector('[aria-pressed="true"]');
    if (left) left.textContent = String(lines.filter(isLeft).length);
  }

  /** One of the two numbers above the list; how many came besides is not said of nobody, unless nobody is expected. */
  #say(where: string, people: number): void {
    const counted = this.#region.querySelector<HTMLElement>(where);
    const words = people < 2 ? counted?.dataset.one : counted?.dataset.many;
    if (!counted || !words) return;
    counted.textContent = words.replace(/\d+/, String(people));
    const isAlone = this.#region.querySelector('[data-present]') === null;
    if (where === '[data-besides]') counted.hidden = people === 0 && !isAlone;
  }
}

const isExpected = (line: Element): boolean => line.querySelector('button[value="absent"]') !== null;

const peopleOf = (line: Element): number =>
  Number(line.querySelector<HTMLInputElement>('[name="people"]')?.value);
