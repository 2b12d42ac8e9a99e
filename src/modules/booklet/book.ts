/** A drawing in millimetres, from its top left corner. */
export interface Drawing {
  width: number;
  height: number;
  land: [number, number][][];
  /** Each river: where it begins, then Bézier curves of three points. */
  rivers: number[][];
  threads: [number, number, number, number][];
  knots: DrawnKnot[];
  names: { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
}

export interface DrawnKnot {
  x: number;
  y: number;
  radius: number;
  /** Its number in the book, or null for a space of elsewhere. */
  number: number | null;
  /** Filled: one comes without an appointment. */
  isFull: boolean;
}

/** A space in the book. */
export interface Entry {
  id: string;
  number: number;
  commune: string;
  name: string;
  address: string[];
  phone: string | null;
  hours: { days: string; times: string }[];
  coming: string;
  /** Who is named, after a label, while she agrees to be. */
  people: Named[];
  lines: string[];
  signs: string[];
  /** The address of its page, which a square code holds. */
  url: string | null;
  picture: { file: string; alternative: string; credit: string | null } | null;
  fictitious: boolean;
}

export interface Named {
  label: string;
  people: readonly { id: string; words: string }[];
}

/** The entries of a grouping of communes. */
export interface GroupLines {
  name: string;
  title: string;
  lead: string;
  entries: Entry[];
}

export interface Group extends GroupLines {
  plan: Drawing;
}

/** What a book says of its spaces, before anything is drawn. */
export type BookLines = Pick<Book, 'edition' | 'network' | 'verified' | 'signs'> & { groups: GroupLines[] };

/** All that an edition says, in the order in which it says it: what is frozen, and what is set in type. */
export interface Book {
  edition: {
    year: number;
    number: number | null;
    title: string;
    motto: string | null;
    editorial: string[];
    signature: string | null;
  };
  network: { name: string; territory: string; phone: string; phoneHours: string; address: string };
  verified: {
    /** How many teams checked theirs, and when; empty when none did. */
    words: string;
    /** Those that no team checked yet, by whoever published them, and when. */
    fromSources: { words: string; entries: number[] }[];
    /** Those of which nobody said that they are true. */
    unchecked: number[];
  };
  signs: { letter: string; words: string }[];
  cover: Drawing;
  plan: Drawing;
  groups: Group[];
  communes: { name: string; entries: number[]; near: { entry: number; place: string } | null }[];
  services: { letter: string; words: string; entries: number[] }[];
  changes: Changes | null;
  pages: { title: string; paragraphs: string[] }[];
}

/** What a reader of the last edition would not find where it was. */
export interface Changes {
  since: number;
  added: string[];
  gone: string[];
  changed: { place: string; what: string }[];
}

/** What is said of a space under its hours, line by line. */
export const linesOf = ({ people, lines }: Pick<Entry, 'people' | 'lines'>): string[] => [
  ...people
    .filter(({ people: those }) => those.length > 0)
    .map(
      ({ label, people: those }) => `${label}\u00a0: ${those.map(({ words }) => words).join('\u00a0; ')}.`,
    ),
  ...lines,
];

export const entriesOf = (book: Pick<BookLines, 'groups'>): Entry[] =>
  book.groups.flatMap(({ entries }) => entries);
