// <resumed-file address words>: sends a large file as soon as it is chosen, part after part; its form then names it.
import { type Outcome, sendFile } from './send-file.ts';

type Words = Record<
  'hint' | 'progress' | 'sent' | 'cut' | 'arrived' | 'waiting' | 'unfinished' | 'gone' | 'stop',
  string
>;

/** What is smaller goes with its form. */
const smallestBytes = 2_000_000;
const remembered = 'maillage-sending ';
const keyOf = ({ name, size, lastModified }: File): string => `${remembered}${size} ${lastModified} ${name}`;

class ResumedFile extends HTMLElement {
  #input: HTMLInputElement | null = null;
  #sending: AbortController | null = null;
  #words = {} as Words;
  readonly #box = Object.assign(document.createElement('div'), { className: 'sending', hidden: true });
  readonly #bar = document.createElement('progress');
  readonly #figures = Object.assign(document.createElement('p'), { className: 'meta' });
  readonly #said = document.createElement('p');
  readonly #stop = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button secondary dense',
  });

  connectedCallback(): void {
    this.#input = this.querySelector('input[type=file]');
    if (!this.#input || this.#box.isConnected) return;
    this.#words = JSON.parse(this.getAttribute('words') ?? '{}') as Words;
    this.#stop.textContent = this.#words.stop;
    this.#bar.setAttribute('aria-label', this.#words.progress);
    this.#box.append(this.#bar, this.#figures, this.#stop);
    this.append(this.#box, this.#said);
    const hint = Object.assign(document.createElement('p'), {
      className: 'hint',
      textContent: this.#words.hint,
    });
    this.#input.before(hint);
    this.#input.addEventListener('change', () => void this.#choose());
    this.#stop.addEventListener('click', () => this.#giveUp());
    this.#input.form?.addEventListener('submit', (event) => this.#holdBack(event));
    this.#sayWhatWaits();
  }

  async #choose(): Promise<void> {
    const file = this.#input?.files?.[0];
    this.#sending?.abort();
    this.#sending = null;
    this.querySelector('input[name=sending]')?.remove();
    if (!file || file.size < smallestBytes) return this.#show(null);
    // The form would send it a second time.
    if (this.#input) this.#input.value = '';
    this.#said.setAttribute('role', 'status');
    this.#show(file);
    this.#say(file.name);
    const sending = new AbortController();
    this.#sending = sending;
    const outcome = await this.#send(file, sending.signal).catch((): Outcome => ({ said: null }));
    if (this.#sending !== sending) return;
    this.#sending = null;
    this.#box.hidden = true;
    if ('id' in outcome) this.#name(file, outcome.id);
    else this.#say(outcome.said ?? this.#words.gone);
  }

  #send(file: File, signal: AbortSignal): Promise<Outcome> {
    let quarter = 0;
    return sendFile(file, {
      address: this.getAttribute('address') ?? '',
      token: this.#input?.form?.querySelector<HTMLInputElement>('[name=_token]')?.value ?? '',
      id: localStorage.getItem(keyOf(file)),
      signal,
      tell: (news) => {
        if (news === 'cut') return this.#say(this.#words.cut);
        localStorage.setItem(keyOf(file), news.id);
        this.#bar.value = news.received;
        this.#figures.textContent = this.#sentOf(file, news.received);
        const now = Math.floor((4 * news.received) / file.size);
        if (now > quarter || this.#said.textContent === this.#words.cut)
          this.#say(this.#sentOf(file, news.received));
        quarter = now;
      },
    });
  }

  #sentOf({ name, size }: File, received: number): string {
    const megabytes = (bytes: number): string => String(Math.round(bytes / 1_000_000));
    return this.#words.sent
      .replace('{name}', () => name)
      .replace('{done}', megabytes(received))
      .replace('{all}', megabytes(size));
  }

  #show(file: File | null): void {
    this.#box.hidden = file === null;
    this.#say('');
    if (!file) return;
    Object.assign(this.#bar, { max: file.size, value: 0 });
    this.#figures.textContent = this.#sentOf(file, 0);
  }

  /** A screen reader says it; the figures beside the bar change too often for that. */
  #say(sentence: string): void {
    this.#said.textContent = sentence;
  }

  #name(file: File, id: string): void {
    localStorage.removeItem(keyOf(file));
    this.append(
      Object.assign(document.createElement('input'), { type: 'hidden', name: 'sending', value: id }),
    );
    this.#say(this.#words.arrived.replace('{name}', () => file.name));
  }

  #giveUp(): void {
    this.#sending?.abort();
    this.#sending = null;
    this.#show(null);
    this.#input?.focus();
  }

  #holdBack(event: Event): void {
    if (!this.#sending) return;
    event.preventDefault();
    this.#say(this.#words.unfinished);
    this.#stop.focus();
  }

  /** A page never keeps the file of its field: whoever comes back is told to choose it again. */
  #sayWhatWaits(): void {
    const key = Object.keys(localStorage).find((each) => each.startsWith(remembered));
    if (!key) return;
    const name = key.slice(remembered.length).split(' ').slice(2).join(' ');
    this.#say(this.#words.waiting.replace('{name}', () => name));
  }
}

customElements.define('resumed-file', ResumedFile);
