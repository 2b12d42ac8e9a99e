import type { Child } from 'hono/jsx';
import type { Database } from '#platform/database/deed';
import type { Ask } from '#platform/http/env';
import type { Page } from '#platform/page';

/** Which spaces are being printed, and as they are when. */
export interface Printing {
  spaceIds: readonly string[];
  now: Date;
  zone: string;
}

/** What a module says of each space, by the space's id; it leaves out those of which it has nothing to say. */
type BySpace<What> = (db: Database, printing: Printing) => Promise<ReadonlyMap<string, What>>;

/** A letter beside a space, whose key stands at the foot of each map. */
export interface PrintSign {
  letter: string;
  words: string;
  order: number;
  spaces: (db: Database, printing: Printing) => Promise<ReadonlySet<string>>;
}

/** A picture of a space: a JPEG file of the network, and what it says to those who do not see it. */
export interface PrintPicture {
  file: string;
  alternative: string;
  credit: string | null;
}

/** Somebody who agreed to be named, in words. */
export interface PrintPerson {
  id: string;
  words: string;
}

/** A page before the indexes, in paragraphs; null when there is nothing to say this year. */
export interface PrintPage {
  order: number;
  write: (db: Database, now: Date) => Promise<{ title: string; paragraphs: string[] } | null>;
}

/** An edition, as whoever follows it knows it. */
export interface PrintedEdition {
  id: string;
  year: number;
  frozenAt: Date | null;
}

/**
 * A piece of the pages of editions: what somebody must know before she freezes one for good, or where else it is
 * followed. It says nothing (null) when it has nothing to say.
 */
export interface EditionPart {
  place: 'freezing' | 'follow';
  order: number;
  permission?: string;
  draw: (c: Ask, page: Page, edition: PrintedEdition) => Promise<Child | null>;
}

/** What a module brings to the printed directory. A book is in one language: these words are French. */
export interface Print {
  signs?: readonly PrintSign[];
  lines?: readonly { order: number; of: BySpace<string> }[];
  /** Who is named beside a space, after a label: those who agree today, asked again of a book that was printed before. */
  people?: { label: string; of: BySpace<readonly PrintPerson[]> };
  pictures?: BySpace<PrintPicture>;
  pages?: readonly PrintPage[];
  editionParts?: readonly EditionPart[];
}
