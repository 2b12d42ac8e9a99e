/** A note as it waits on the device. */
export interface KeptNote {
  id: string;
  subjectId: string;
  kind: 'expected' | 'walk_in';
  name: string | null;
  people: number;
  state: 'present' | 'absent' | 'unknown';
  notedAt: string;
}

export interface WaitingNote extends KeptNote {
  meeting: string;
}

interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

/** What lists and notes a device keeps, sealed under a key that no script can read (AES-GCM, not extractable). */
export interface KeptNotes {
  /** Keeps a list as it is drawn, so that it opens without a network. */
  keepList(meeting: string, html: string): Promise<void>;
  list(meeting: string): Promise<string | null>;
  forgetList(meeting: string): Promise<void>;
  /** Forgets lists that were kept before this instant; where notes wait, theirs stays with them. */
  forgetListsBefore(instant: number): Promise<void>;
  add(meeting: string, note: KeptNote): Promise<void>;
  /** All that the server has not yet, the oldest first. */
  waiting(): Promise<WaitingNote[]>;
  /** Forgets notes that the server has. */
  sent(ids: readonly string[]): Promise<void>;
}

/** Of which meeting it is. */
type Of<Kept> = Kept & { meeting: string };

const stores = ['keys', 'lists', 'notes'] as const;

export async function openKeptNotes(): Promise<KeptNotes> {
  const database = await open();
  const ask = <Result>(
    store: (typeof stores)[number],
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> => promised(work(database.transaction(store, mode).objectStore(store)));
  const key = await keyIn(ask);

  async function seal(value: unknown): Promise<Sealed> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(value));
    return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text) };
  }
  async function unseal<Value>({ iv, bytes }: Sealed): Promise<Value> {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes);
    return JSON.parse(new TextDecoder().decode(text)) as Value;
  }

  return {
    async keepList(meeting, html) {
      const sealed = await seal(html);
      await ask('lists', 'readwrite', (store) => store.put({ ...sealed, meeting, at: Date.now() }));
    },
    async list(meeting) {
      const sealed = await ask<Sealed | undefined>('lists', 'readonly', (store) => store.get(meeting));
      return sealed ? unseal<string>(sealed) : null;
    },
    forgetList: (meeting) => ask('lists', 'readwrite', (store) => store.delete(meeting)),
    async forgetListsBefore(instant) {
      const lists = await ask<Of<{ at: number }>[]>('lists', 'readonly', (store) => store.getAll());
      const notes = await ask<Of<Sealed>[]>('notes', 'readonly', (store) => store.getAll());
      const waiting = new Set(notes.map(({ meeting }) => meeting));
      for (const { meeting, at } of lists)
        if (at < instant && !waiting.has(meeting))
          await ask('lists', 'readwrite', (store) => store.delete(meeting));
    },
    async add(meeting, note) {
      const sealed = await seal(note);
      await ask('notes', 'readwrite', (store) => store.put({ ...sealed, id: note.id, meeting }));
    },
    async waiting() {
      const all = await ask<Of<Sealed>[]>('notes', 'readonly', (store) => store.getAll());
      const notes = await Promise.all(
        all.map(async (one) => ({ ...(await unseal<KeptNote>(one)), meeting: one.meeting })),
      );
      return notes.sort((a, b) => (a.notedAt < b.notedAt ? -1 : 1));
    },
    async sent(ids) {
      for (const id of ids) await ask('notes', 'readwrite', (store) => store.delete(id));
    },
  };
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('maillage-attendance', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('keys');
    request.result.createObjectStore('lists', { keyPath: 'meeting' });
    request.result.createObjectStore('notes', { keyPath: 'id' });
  };
  return promised(request);
}

type AskStore = <Result>(
  store: 'keys',
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
) => Promise<Result>;

/** The device's own key, made once; the browser keeps it and gives its bytes to nobody. */
async function keyIn(ask: AskStore): Promise<CryptoKey> {
  const known = await ask<CryptoKey | undefined>('keys', 'readonly', (store) => store.get('own'));
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await ask('keys', 'readwrite', (store) => store.put(made, 'own'));
  return made;
}

const promised = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
