import { type KeptNote, type KeptNotes, openKeptNotes } from './kept-notes.ts';

const monthMs = 31 * 86_400_000;

/**
 * `<attendance-sheet meeting sync token worker reach closed>` around a list whose taps are forms: a tap is noted on the device at
 * once, and sent when there is a network. With `offline`, the page has nothing in it: the list comes from the device.
 */
class AttendanceSheet extends HTMLElement {
  #kept: KeptNotes | null = null;
  #isSending = false;

  connectedCallback(): void {
    void this.#begin();
  }

  async #begin(): Promise<void> {
    // Without a store the forms go on as they are.
    if (!('indexedDB' in window) || !window.isSecureContext) return;
    const kept = await openKeptNotes();
    this.#kept = kept;
    if (this.hasAttribute('offline')) await this.#openFromDevice(kept);
    else await this.#keep(kept);
    for (const note of await kept.waiting(this.#meeting)) this.#show(note, false);
    this.addEventListener('submit', (event) => this.#tapped(event));
    this.querySelector('.send')?.addEventListener('click', () => void this.#send());
    window.addEventListener('online', () => void this.#send());
    window.addEventListener('offline', () => this.#tellNetwork());
    this.#register();
    this.#tellNetwork();
    await this.#send();
  }

  /** A list that is closed is opened at home: its names leave the device, as do those that nobody came back to. */
  async #keep(kept: KeptNotes): Promise<void> {
    await kept.forgetOld(Date.now() - monthMs);
    if (this.hasAttribute('closed')) await kept.forgetList(this.#meeting);
    else await kept.keepList(this.#meeting, this.outerHTML);
  }

  get #meeting(): string {
    return this.getAttribute('meeting') ?? '';
  }

  /** The list as it was drawn when there was a network, under this address. */
  async #openFromDevice(kept: KeptNotes): Promise<void> {
    const meeting = location.pathname.split('/').at(-1) ?? '';
    const html = await kept.list(meeting);
    if (html === null) return;
    const drawn = new DOMParser().parseFromString(html, 'text/html').querySelector('attendance-sheet');
    if (!drawn) return;
    for (const { name, value } of drawn.attributes) this.setAttribute(name, value);
    this.replaceChildren(...drawn.childNodes);
  }

  #register(): void {
    const worker = this.getAttribute('worker');
    if (!worker || !('serviceWorker' in navigator)) return;
    // Where it cannot be, the page still works while it is open.
    navigator.serviceWorker.register(worker, { scope: this.getAttribute('reach') ?? '/' }).catch(() => {});
  }

  #tapped(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    const isWalkIn = form.classList.contains('walk-in');
    if (isWalkIn && navigator.onLine) return;
    event.preventDefault();
    const said = new FormData(form, event.submitter);
    const text = (name: string): string => String(said.get(name) ?? '').trim();
    const people = Number(text('people') || '1');
    if (isWalkIn && text('name') === '' && !(people >= 1 && people <= 500)) return;
    const note: KeptNote = {
      id: crypto.randomUUID(),
      subjectId: text('subjectId') || crypto.randomUUID(),
      kind: isWalkIn || text('kind') === 'walk_in' ? 'walk_in' : 'expected',
      name: text('name') || null,
      people: isWalkIn || text('kind') === 'walk_in' ? people : 1,
      state: isWalkIn ? 'present' : (text('state') as KeptNote['state']),
      notedAt: new Date().toISOString(),
    };
    if (isWalkIn) form.reset();
    void this.#note(note);
  }

  async #note(note: KeptNote): Promise<void> {
    await this.#kept?.add(this.#meeting, note);
    this.#show(note, false);
    await this.#send();
  }

  /** Draws what was noted; green only after the server has answered. */
  #show(note: KeptNote, isSent: boolean): void {
    const line = this.querySelector(`#p-${note.subjectId}`) ?? this.#newLine(note);
    for (const button of line.querySelectorAll('button[name="state"]'))
      button.setAttribute('aria-pressed', String(button.getAttribute('value') === note.state));
    const sent = line.querySelector('.sent');
    const words = this.querySelector<HTMLElement>('.bottom')?.dataset;
    if (sent && words) {
      sent.textContent = (isSent ? words.saved : words.waiting) ?? '';
      sent.className = `sent state ${isSent ? 'ticked' : 'half'}`;
    }
    this.#count();
  }

  /** Somebody who walked in while there was no network. */
  #newLine(note: KeptNote): Element {
    const line = document.createElement('li');
    line.id = `p-${note.subjectId}`;
    const name = document.createElement('b');
    name.textContent = note.name ?? `+ ${note.people}`;
    const state = document.createElement('span');
    state.className = 'sent';
    line.append(name, ' ', state);
    this.querySelector('.attendance')?.append(line);
    return line;
  }

  #count(): void {
    const shown = this.querySelector<HTMLElement>('[data-present]');
    if (!shown) return;
    const pressed = this.querySelectorAll('button[value="present"][aria-pressed="true"]').length;
    shown.textContent = (shown.textContent ?? '').replace(/^\d+/, String(pressed));
  }

  async #send(): Promise<void> {
    const kept = this.#kept;
    if (!kept || this.#isSending) return;
    this.#isSending = true;
    try {
      const notes = await kept.waiting(this.#meeting);
      if (notes.length > 0 && navigator.onLine) await this.#post(kept, notes.slice(0, 500));
    } finally {
      this.#isSending = false;
      await this.#tellWaiting(kept);
    }
  }

  async #post(kept: KeptNotes, notes: readonly KeptNote[]): Promise<void> {
    const body = new FormData();
    body.set('_token', this.getAttribute('token') ?? '');
    body.set('notes', JSON.stringify(notes));
    const answer = await fetch(this.getAttribute('sync') ?? '', { method: 'POST', body }).catch(() => null);
    // Whoever was signed out meanwhile signs in again: what was noted waits on the device.
    if (!answer?.ok || answer.redirected) return;
    await kept.sent(notes.map(({ id }) => id));
    for (const note of notes) this.#show(note, true);
  }

  async #tellWaiting(kept: KeptNotes): Promise<void> {
    const count = (await kept.waiting(this.#meeting)).length;
    const bottom = this.querySelector<HTMLElement>('.bottom');
    const queued = bottom?.querySelector('.queued');
    if (!bottom || !queued) return;
    bottom.hidden = count === 0;
    queued.textContent = String(count);
  }

  #tellNetwork(): void {
    const told = this.querySelector<HTMLElement>('.offline');
    if (told) told.hidden = navigator.onLine;
  }
}

customElements.define('attendance-sheet', AttendanceSheet);
