import type { Messages } from '../messages.fr.ts';

const beatMs = 1000;

/**
 * `<point-timer spent planned words>`: how much time is left for the point under way, in seconds as the server counted
 * them: the clock of this machine may be wrong. A minute before the end, and at the end, it is said aloud; else it is
 * only read.
 */
export class PointTimer extends HTMLElement {
  readonly #words = JSON.parse(this.getAttribute('words') ?? '{}') as Messages['timer'];
  readonly #spent = Number(this.getAttribute('spent'));
  /** Null: nobody said how long it takes. */
  readonly #planned = this.hasAttribute('planned') ? Number(this.getAttribute('planned')) : null;
  readonly #shown = document.createElement('b');
  readonly #aloud = Object.assign(document.createElement('span'), {
    className: 'unseen',
    ariaLive: 'polite',
  });
  #begin = 0;
  #said = '';
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.#begin = performance.now();
    this.append(this.#shown, this.#aloud);
    this.#said = this.#stage();
    this.#beat();
    this.#timer = setInterval(() => this.#beat(), beatMs);
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }

  #beat(): void {
    const text = this.#text();
    if (this.#shown.textContent !== text) this.#shown.textContent = text;
    const stage = this.#stage();
    if (stage === this.#said) return;
    this.#said = stage;
    this.#aloud.textContent = text;
  }

  get #seconds(): number {
    return this.#spent + (performance.now() - this.#begin) / 1000;
  }

  /** What is worth hearing: there is time, the last minute, it is over. */
  #stage(): string {
    if (this.#planned === null) return '';
    const left = this.#planned - this.#seconds;
    return left > 60 ? '' : left > 0 ? 'last' : 'over';
  }

  #text(): string {
    const { left, lastMinute, over, spent } = this.#words;
    const fill = (sentence: string, seconds: number): string =>
      sentence.replace('{minutes}', String(Math.floor(seconds / 60)));
    if (this.#planned === null) return fill(spent, this.#seconds);
    const rest = this.#planned - this.#seconds;
    if (rest >= 60) return fill(left, rest);
    return rest > 0 ? lastMinute : fill(over, -rest);
  }
}

customElements.define('point-timer', PointTimer);
