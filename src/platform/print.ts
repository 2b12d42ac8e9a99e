import type { Database } from '#platform/database/connect';

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

/** A page before the indexes, in paragraphs; null when there is nothing to say this year. */
export interface PrintPage {
  order: number;
  write: (db: Database, now: Date) => Promise<{ title: string; paragraphs: string[] } | null>;
}

/** What a module brings to the printed directory. A book is in one language: these words are French. */
export interface Print {
  signs?: readonly PrintSign[];
  lines?: readonly { order: number; of: BySpace<string> }[];
  pictures?: BySpace<PrintPicture>;
  pages?: readonly PrintPage[];
}
