import { type Database, inTransaction, type Transaction } from '#platform/database/deed';
import { tellFindables } from '#platform/findable';
import type { EditablePage, PageText } from './editable-page.ts';
import { isShipped } from './find-page.ts';
import { findablePages } from './findables.ts';
import { addPage, addVersion, keepPage, latestVersion, type Placing } from './store.ts';

interface By {
  actor: { id: string | null; name: string };
  now: Date;
}

export type Outcome<Refusal> = { refusal: Refusal | null };

/** Opens a page at an address of its own; refused when the address leads somewhere already. */
export function openPage(
  db: Database,
  placing: Placing,
  text: PageText,
  by: By & { isAddressTaken: (slug: string) => boolean },
): Promise<Outcome<'taken'>> {
  return inTransaction(db, async (tx) => {
    if (isShipped(placing.slug) || by.isAddressTaken(placing.slug)) return { refusal: 'taken' };
    if (!(await addPage(tx, placing, by.now))) return { refusal: 'taken' };
    await addVersion(tx, placing.slug, text, by);
    await tell(tx, placing.slug, by.now);
    return { refusal: null };
  });
}

/**
 * Saves a text as the one that is shown; the former stays in the history. Refused when another text was
 * saved since the one that the writer had before her eyes (`seen`: its version, or null for the text that ships).
 */
export function writePage(
  db: Database,
  page: EditablePage,
  text: PageText,
  by: By & { seen: string | null },
): Promise<Outcome<'changed'>> {
  return inTransaction(db, async (tx) => {
    // The page's own row is taken first: of two who save at once, the second sees what the first wrote.
    await keepPage(tx, page, by.now);
    if ((await latestVersion(tx, page.slug, text.lang)) !== by.seen) return { refusal: 'changed' };
    await addVersion(tx, page.slug, text, by);
    await tell(tx, page.slug, by.now);
    return { refusal: null };
  });
}

export const placePage = (db: Database, placing: Placing, now: Date): Promise<void> =>
  inTransaction(db, async (tx) => {
    await keepPage(tx, placing, now);
    await tell(tx, placing.slug, now);
  });

const tell = (tx: Transaction, slug: string, now: Date): Promise<void> =>
  tellFindables(tx, { kind: findablePages, keys: [slug], now });
