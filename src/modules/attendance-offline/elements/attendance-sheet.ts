import type { Messages } from '../messages.fr.ts';
import { NoteSent } from '../rules.ts';
import type { AttendanceWaiting, Sent } from './attendance-waiting.ts';
import { nextNoteId } from './note-id.ts';
import './attendance-waiting.ts';
import type { KeptNote, KeptNotes } from './kept-notes.ts';
import { SheetLines } from './sheet-lines.ts';

const lookAgainMs = 5000;

/**
 * The list of a meeting, whose taps are forms: a tap is noted on the device at once, and sent when there is a network. On the
 * page that is shown without a network the list is empty: it comes from the device.
 */
class Sheet {
  readonly #region: HTMLElement;
  readonly #waiting: AttendanceWaiting;
  readonly #kept: KeptNotes;
  readonly #lines: SheetLines;
  readonly #words: Messages['list'];
  /** Taps that are being kept, then sent. */
  #onTheWay = 0;
  /** The last tap on each line of this page. */
  readonly #last = new Map<string, string>();

  constructor(region: HTMLElement, waiting: AttendanceWaiting, kept: KeptNotes) {
    this.#region = region;
    this.#waiting = waiting;
    this.#kept = kept;
    this.#lines = new SheetLines(region);
    this.#words = JSON.parse(waiting.getAttribute('list-words') ?? '{}');
  }

  async begin(): Promise<void> {
    if (!(await this.#keepOrOpen())) return this.#comeBack();
    for (const note of await this.#own()) this.#lines.show(note, this.#words.waiting);
    this.#region.addEventListener('submit', (event) => this.#submitted(event));
    this.#waiting.addEventListener('sent', (event) => void this.#sent((event as CustomEvent<Sent>).detail));
    this.#tellNetwork();
    this.#register();
    await this.#waiting.send();
  }

  get #meeting(): string {
    return this.#region.dataset.meeting ?? '';
  }

  async #own(): Promise<KeptNote[]> {
    return (await this.#kept.waiting()).filter(({ meeting }) => meeting === this.#meeting);
  }

  /** Answers whether there is a list. One that is closed is kept no longer than what waits of it; what people need stays with the server. */
  async #keepOrOpen(): Promise<boolean> {
    if (this.#meeting === '') return this.#openFromDevice();
    if (this.#region.dataset.closed === undefined) {
      const kept = this.#region.cloneNode(true) as HTMLElement;
      for (const detail of kept.querySelectorAll('.detail')) detail.textContent = '';
      await this.#kept.keepList(this.#meeting, kept.outerHTML);
    } else if ((await this.#own()).length === 0) await this.#kept.forgetList(this.#meeting);
    return true;
  }

  /** The list as it was drawn when there was a network, under this address. */
  async #openFromDevice(): Promise<boolean> {
    const html = await this.#kept.list(location.pathname.split('/').at(-1) ?? '');
    if (html === null) return false;
    const drawn = new DOMParser()
      .parseFromString(html, 'text/html')
      .querySelector<HTMLElement>('[data-meeting]');
    Object.assign(this.#region.dataset, drawn?.dataset);
    this.#region.replaceChildren(...(drawn?.childNodes ?? []));
    return true;
  }

  /** The device has not this list: it is asked for again, by hand or when the network is back. */
  #comeBack(): void {
    const { notKept, tryAgain } = this.#words;
    const why = Object.assign(document.createElement('p'), { textContent: notKept });
    const again = Object.assign(document.createElement('a'), {
      href: location.href,
      className: 'button secondary',
      textContent: tryAgain,
    });
    this.#region.append(why, again);
    // A network says that it is back before it is: the server is asked.
    const look = async (): Promise<void> => {
      const isBack = navigator.onLine && (await fetch(location.href, { method: 'HEAD' }).catch(() => null));
      if (isBack) location.reload();
    };
    window.addEventListener('online', look);
    setInterval(look, lookAgainMs);
  }

  #register(): void {
    const worker = this.#waiting.getAttribute('worker');
    if (!worker || !('serviceWorker' in navigator)) return;
    // Where it cannot be, the page still works while it is open.
    navigator.serviceWorker
      .register(worker, { scope: this.#waiting.getAttribute('reach') ?? '/' })
      .catch(() => {});
  }

  #submitted(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    const isClosing = form.classList.contains('closing');
    if (isClosing && navigator.onLine && this.#onTheWay === 0 && !this.#waiting.isWaiting) return;
    event.preventDefault();
    if (isClosing) void this.#close(form);
    else if (form.classList.contains('walk-in')) this.#walkedIn(form);
    else {
      const tap = new FormData(form, event.submitter);
      void this.#note(tapOf(tap), () => sendAs(form, tap));
    }
  }

  /** What a device cannot say is said by the server, which has a sentence for it. */
  #walkedIn(form: HTMLFormElement): void {
    const said = new FormData(form);
    const note = walkInOf(said);
    if (note) {
      form.reset();
      this.#waiting.tell('');
      void this.#note(note, () => sendAs(form, said));
    } else if (navigator.onLine) form.submit();
    else this.#waiting.tell(this.#words.unsayable);
  }

  async #note(note: KeptNote, sendOtherwise: () => void): Promise<void> {
    this.#onTheWay += 1;
    this.#last.set(note.subjectId, note.id);
    try {
      await this.#kept.add(this.#meeting, note);
      if (this.#last.get(note.subjectId) === note.id) this.#lines.show(note, this.#words.waiting);
      await this.#waiting.send();
    } catch {
      // The device is full, or keeps nothing: the server is told as by a page without a script.
      this.#last.delete(note.subjectId);
      if (navigator.onLine) sendOtherwise();
      else this.#waiting.tell(this.#words.noRoom);
    } finally {
      this.#onTheWay -= 1;
    }
  }

  /** What was noted leaves first. */
  async #close(form: HTMLFormElement): Promise<void> {
    await this.#waiting.send();
    if ((await this.#own()).length === 0 && navigator.onLine) form.submit();
    else this.#waiting.tell(this.#words.closeLater);
  }

  /** Shows what holds now, be it newer than what was tapped here; what was tapped meanwhile stays as it is. */
  async #sent({ meeting, notes, answer }: Sent): Promise<void> {
    if (meeting !== this.#meeting) return;
    const later = new Set((await this.#own()).map(({ subjectId }) => subjectId));
    // A tap is on its way to what is kept for a moment: an answer to an older one must not step over it.
    const sent = new Set(notes.map(({ id }) => id));
    for (const [subjectId, id] of this.#last) {
      if (sent.has(id)) this.#last.delete(subjectId);
      else later.add(subjectId);
    }
    const holds = new Map(answer.holds.map(({ subjectId, state }) => [subjectId, state]));
    for (const [subjectId, state] of holds) if (!later.has(subjectId)) this.#lines.hold(subjectId, state);
    const { saved, corrected, refused } = this.#words;
    for (const note of notes.filter(({ subjectId }) => !later.has(subjectId))) {
      const state = holds.get(note.subjectId) ?? 'unknown';
      if (answer.refused.includes(note.id)) this.#lines.show({ ...note, state }, refused);
      else this.#lines.show({ ...note, state }, state === note.state ? saved : corrected, true);
    }
  }

  #tellNetwork(): void {
    const notice = Object.assign(document.createElement('p'), { className: 'notice warning offline' });
    const strong = Object.assign(document.createElement('strong'), { textContent: this.#words.offline });
    notice.append(strong, ` ${this.#words.offlineWhy}`);
    this.#region.before(notice);
    const tell = (): void => {
      notice.hidden = navigator.onLine;
    };
    tell();
    window.addEventListener('online', tell);
    window.addEventListener('offline', tell);
  }
}

const textOf = (said: FormData, name: string): string => String(said.get(name) ?? '').trim();

function stamp(): Pick<KeptNote, 'id' | 'notedAt'> {
  const now = new Date();
  return { id: nextNoteId(now.getTime()), notedAt: now.toISOString() };
}

function tapOf(said: FormData): KeptNote {
  const isWalkIn = textOf(said, 'kind') === 'walk_in';
  return {
    ...stamp(),
    subjectId: textOf(said, 'subjectId'),
    kind: isWalkIn ? 'walk_in' : 'expected',
    name: isWalkIn ? textOf(said, 'name') || null : null,
    people: isWalkIn ? Number(textOf(said, 'people')) : 1,
    state: textOf(said, 'state') as KeptNote['state'],
  };
}

/** Null: the server would refuse it. */
function walkInOf(said: FormData): KeptNote | null {
  const [name, people] = [textOf(said, 'name'), textOf(said, 'people')];
  if (name === '' && people === '') return null;
  const note: KeptNote = {
    ...stamp(),
    subjectId: crypto.randomUUID(),
    kind: 'walk_in',
    name: name || null,
    people: Number(people || '1'),
    state: 'present',
  };
  return note.people > 0 && NoteSent.safeParse(note).success ? note : null;
}

async function begin(): Promise<void> {
  const region = document.querySelector<HTMLElement>('.attendance-sheet');
  const waiting = document.querySelector<AttendanceWaiting>('attendance-waiting');
  const kept = await waiting?.kept;
  if (region && waiting && kept) await new Sheet(region, waiting, kept).begin();
}

void begin();

/** Sends a form with what was said in it, the button included, whatever its fields hold by now. */
function sendAs(form: HTMLFormElement, said: FormData): void {
  const sent = form.cloneNode() as HTMLFormElement;
  for (const [name, value] of said) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = String(value);
    sent.append(field);
  }
  form.after(sent);
  sent.submit();
}
