import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { forget, type Kept, keep, keptHere } from './kept-list.ts';
import type { Clocks } from './own-words.ts';

const sentKey = 'sent';
const savingMs = 500;

/** A notepad in this browser: up to where the program has it, and whether something waits to be sent. */
export class KeptNotepad {
  readonly sent: Clocks;
  readonly #about: Kept;
  #store: IndexeddbPersistence | null;
  #saving: ReturnType<typeof setTimeout> | undefined;

  private constructor(about: Kept, store: IndexeddbPersistence | null, sent: Clocks) {
    this.#about = about;
    this.#store = store;
    this.sent = sent;
  }

  /** Reads into the document what is kept of it; where nothing may be kept, it goes with the page. */
  static async open(about: Omit<Kept, 'waits'>, shared: Y.Doc, keeps: boolean): Promise<KeptNotepad> {
    const store = keeps ? await openStore(about.store, shared) : null;
    const sent: unknown = await store?.get(sentKey);
    const waits = keptHere().some((one) => one.store === about.store && one.waits);
    if (store) keep({ ...about, waits });
    return new KeptNotepad({ ...about, waits }, store, sent instanceof ArrayBuffer ? read(sent) : new Map());
  }

  /** Something was written here. */
  wrote(): void {
    this.#wait(true);
  }

  /** The program has all of it. */
  isSent(shared: Y.Doc): void {
    this.know(Y.decodeStateVector(Y.encodeStateVector(shared)));
    this.#wait(false);
  }

  /** The program has it up to there. */
  know(clocks: Iterable<readonly [number, number]>): void {
    for (const [number, clock] of clocks) this.sent.set(number, clock);
    this.#saving ??= setTimeout(() => {
      this.#saving = undefined;
      void this.#store?.set(sentKey, Y.encodeStateVector(this.sent).slice().buffer);
    }, savingMs);
  }

  /** Nothing of it stays here. */
  async forget(): Promise<void> {
    clearTimeout(this.#saving);
    const store = this.#store;
    // What the program says it has meanwhile is noted nowhere any more.
    this.#store = null;
    await store?.destroy();
    await forget(({ store }) => store === this.#about.store);
  }

  #wait(waits: boolean): void {
    if (!this.#store || this.#about.waits === waits) return;
    this.#about.waits = waits;
    keep(this.#about);
  }
}

const read = (bytes: ArrayBuffer): Clocks => Y.decodeStateVector(new Uint8Array(bytes));

/** A browser that is asked to keep nothing keeps nothing. */
function openStore(name: string, shared: Y.Doc): Promise<IndexeddbPersistence | null> {
  return new Promise((opened) => {
    const store = new IndexeddbPersistence(name, shared);
    void store.whenSynced.then(() => opened(store));
    store._db.catch(() => opened(null));
  });
}
