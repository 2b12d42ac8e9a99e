import type { Messages } from '../messages.fr.ts';
import { type KeptNotes, openKeptNotes, type WaitingNote } from './kept-notes.ts';
import { askBeforeLeaving } from './leaving.ts';
import { type Answer, postNotes } from './post-notes.ts';

/** What was sent of one meeting, and what the server says of it. */
export interface Sent {
  meeting: string;
  notes: readonly WaitingNote[];
  answer: Answer;
}

const [firstRetryMs, longestRetryMs] = [2000, 60_000];
const listKeptMs = 15 * 86_400_000;
const mostSent = 500;

/**
 * `<attendance-waiting token reach leaving words>`: sends what waits on this device, of all meetings, for as long as a page is
 * open; tries again by itself; and asks before signing out erases it. Each sending that arrived is an event, `sent`.
 */
export class AttendanceWaiting extends HTMLElement {
  /** Null: this browser keeps nothing, and forms go on as they are. */
  readonly kept: Promise<KeptNotes | null> = openHere();
  readonly #words = JSON.parse(this.getAttribute('words') ?? '{}') as Messages['waiting'];
  readonly #said = Object.assign(document.createElement('p'), { className: 'said' });
  readonly #bar = Object.assign(document.createElement('p'), { className: 'bottom', hidden: true });
  readonly #queued = Object.assign(document.createElement('b'), { className: 'queued' });
  /** Null: not known yet. */
  #left: number | null = null;
  #sending: Promise<void> | null = null;
  #isAsked = false;
  #retryMs = firstRetryMs;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    void this.#begin();
  }

  async #begin(): Promise<void> {
    const kept = await this.kept;
    if (!kept) return;
    this.#drawBar();
    window.addEventListener('online', () => void this.send());
    document.addEventListener('submit', (event) => this.#beforeLeaving(event, kept));
    await kept.forgetListsBefore(Date.now() - listKeptMs);
    await this.send();
  }

  #drawBar(): void {
    const send = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button secondary dense send',
      textContent: this.#words.send,
    });
    send.addEventListener('click', () => void this.send());
    // Not a status beside the notice of the page: it is empty most of the time.
    this.#said.setAttribute('aria-live', 'polite');
    this.#bar.append(this.#queued, ` ${this.#words.toSend} `, send);
    this.append(this.#said, this.#bar);
  }

  /** Whether something may wait here. */
  get isWaiting(): boolean {
    return this.#left !== 0;
  }

  tell(sentence: string): void {
    this.#said.textContent = sentence;
  }

  /** Sends all that waits; whoever asks while it is being sent has it looked at again. */
  send(): Promise<void> {
    this.#isAsked = true;
    this.#sending ??= this.#sendAll();
    return this.#sending;
  }

  async #sendAll(): Promise<void> {
    try {
      const kept = await this.kept;
      clearTimeout(this.#timer);
      while (kept && this.#isAsked) {
        this.#isAsked = false;
        await this.#sendOnce(kept);
      }
    } finally {
      this.#sending = null;
    }
  }

  async #sendOnce(kept: KeptNotes): Promise<void> {
    const waiting = await kept.waiting();
    this.#count(waiting.length);
    for (const meeting of new Set(waiting.map((note) => note.meeting))) {
      const notes = waiting.filter((note) => note.meeting === meeting).slice(0, mostSent);
      const answer = await postNotes(`${this.getAttribute('reach')}${meeting}/envoi`, {
        token: this.getAttribute('token') ?? '',
        notes,
      });
      if (answer === 'later') return this.#tryLater();
      if (answer === 'never') this.tell(this.#words.reload);
      else await this.#take({ meeting, notes, answer }, kept);
    }
  }

  async #take(sent: Sent, kept: KeptNotes): Promise<void> {
    const { meeting, answer } = sent;
    this.#retryMs = firstRetryMs;
    await kept.sent([...answer.kept, ...answer.refused]);
    const left = await kept.waiting();
    this.#count(left.length);
    const isLeft = left.some((note) => note.meeting === meeting);
    if (isLeft) this.#isAsked = true;
    else if (answer.isClosed) await kept.forgetList(meeting);
    if (answer.refused.length > 0) this.tell(this.#words.lost);
    this.dispatchEvent(new CustomEvent<Sent>('sent', { detail: sent }));
  }

  /** Later and later, up to a minute; at once when the network says that it is back. */
  #tryLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.send(), this.#retryMs);
    this.#retryMs = Math.min(longestRetryMs, this.#retryMs * 2);
  }

  #count(waiting: number): void {
    this.#left = waiting;
    this.#queued.textContent = String(waiting);
    this.#bar.hidden = waiting === 0;
  }

  #beforeLeaving(event: SubmitEvent, kept: KeptNotes): void {
    const form = event.target as HTMLFormElement;
    if (!this.isWaiting || form.getAttribute('action') !== this.getAttribute('leaving')) return;
    event.preventDefault();
    void this.#leave(form, kept);
  }

  async #leave(form: HTMLFormElement, kept: KeptNotes): Promise<void> {
    if ((await kept.waiting()).length > 0) await this.send();
    const isAllSent = (await kept.waiting()).length === 0;
    if (isAllSent || (await askBeforeLeaving(this.#words, this))) form.submit();
  }
}

const openHere = async (): Promise<KeptNotes | null> =>
  'indexedDB' in window && window.isSecureContext ? openKeptNotes().catch(() => null) : null;

customElements.define('attendance-waiting', AttendanceWaiting);
