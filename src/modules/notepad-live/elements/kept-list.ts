/** A notepad that this browser keeps, to be written in without a line. */
export interface Kept {
  /** Its name in the browser. */
  store: string;
  /** Whose it is: another person who signs in here finds nothing of it. */
  person: string;
  notepad: string;
  title: string;
  /** Whether something in it was not sent. */
  waits: boolean;
}

const key = 'maillage-notepads';

/** Nothing in a browser that is asked to keep nothing, which throws. */
export function keptHere(): Kept[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as Kept[];
  } catch {
    return [];
  }
}

export const keep = (one: Kept): void =>
  write([...keptHere().filter(({ store }) => store !== one.store), one]);

/** Takes out of this browser all that is such; what a page still holds open goes when that page is left. */
export const forget = (isSuch: (one: Kept) => boolean): Promise<unknown> =>
  Promise.all(keptHere().filter(isSuch).map(forgetOne));

const forgetOne = ({ store }: Kept): Promise<void> =>
  new Promise((done) => {
    const asked = indexedDB.deleteDatabase(store);
    asked.onsuccess = () => {
      write(keptHere().filter((one) => one.store !== store));
      done();
    };
    asked.onerror = () => done();
    asked.onblocked = () => done();
  });

function write(all: readonly Kept[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(all));
  } catch {
    // Nothing is kept there, nor in the list of it.
  }
}
