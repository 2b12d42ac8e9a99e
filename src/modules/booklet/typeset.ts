import { type Composition, compose } from '#platform/documents/compose';
import { pressFile } from '#platform/documents/press';
import { type SquareCode, squareCode } from '#platform/documents/square-code';
import { type Book, type BookLines, type Entry, entriesOf, type GroupLines, linesOf } from './book.ts';
import main from './pages/booklet.typ?raw';
import cover from './pages/cover.typ?raw';
import entry from './pages/entry.typ?raw';
import looks from './pages/looks.typ?raw';
import page from './pages/page.typ?raw';
import plan from './pages/plan.typ?raw';
import proof from './pages/proof.typ?raw';

const pieces = {
  'cover.typ': cover,
  'entry.typ': entry,
  'looks.typ': looks,
  'page.typ': page,
  'plan.typ': plan,
};

export interface Typesetting {
  madeAt: Date;
  use: 'reading' | 'press';
  /** The bytes of a picture of the network. */
  pictureOf: (file: string) => Promise<Uint8Array | null>;
}

/** The book as a PDF. The same book, made at the same moment, is the same bytes. */
export const typeset = (book: Book, setting: Typesetting): Promise<Uint8Array> => set(book, main, setting);

/** One entry of a book, as it will be printed, for its team to read again. */
export function typesetProof(
  book: BookLines,
  entry: Entry,
  setting: Omit<Typesetting, 'use'>,
): Promise<Uint8Array> {
  const groups = book.groups.slice(0, 1).map((group) => ({ ...group, entries: [entry] }));
  return set({ ...book, groups }, proof, { ...setting, use: 'reading' });
}

const set = async (book: BookLines, source: string, setting: Typesetting): Promise<Uint8Array> =>
  compose(await composed(book, source, setting));

/** All that the booklet's PDF is made of: its sources, its words, its pictures. */
export const compositionOf = (book: Book, setting: Typesetting): Promise<Composition> =>
  composed(book, main, setting);

async function composed(
  book: BookLines,
  source: string,
  { madeAt, use, pictureOf }: Typesetting,
): Promise<Composition> {
  const entries = entriesOf(book);
  const pictures = await picturesIn(entries, pictureOf);
  const codes = codesOf(book, entries);
  const drawn = Object.fromEntries(codes.map(([number, { pixels }]) => [`code-${number}`, pixels]));
  const data = {
    ...book,
    groups: book.groups.map(inLines),
    isForPress: use === 'press',
    images: Object.keys(pictures),
    codes: Object.fromEntries(codes.map(([number, { side }]) => [number, side])),
  };
  const sources = { 'main.typ': source, ...pieces };
  return { sources, data, images: { ...pictures, ...drawn }, madeAt, use };
}

/** Who is named is a line like another. */
const inLines = (group: GroupLines) => ({
  ...group,
  entries: group.entries.map((entry) => ({ ...entry, lines: linesOf(entry) })),
});

/** The book as a printer wants it: PDF/X-3, pages larger than the paper by what the cover loses to the knife. */
export async function printerFile(book: Book, setting: Omit<Typesetting, 'use'>): Promise<Uint8Array> {
  const pdf = await typeset(book, { ...setting, use: 'press' });
  return pressFile(pdf, {
    title: `${book.edition.title} ${book.edition.year}`,
    bleedMm: 3,
    bleeds: (index, count) => index === 0 || index === count - 1,
    madeAt: setting.madeAt,
  });
}

async function picturesIn(entries: readonly Entry[], pictureOf: Typesetting['pictureOf']) {
  const images: Record<string, Uint8Array> = {};
  for (const { number, picture } of entries) {
    const bytes = picture && (await pictureOf(picture.file));
    if (bytes) images[`picture-${number}.jpg`] = bytes;
  }
  return images;
}

/** The square code of each space's page by its number, and of the network's own under 0. */
function codesOf({ network }: BookLines, entries: readonly Entry[]): [number, SquareCode][] {
  const addresses: [number, string | null][] = [
    [0, network.address],
    ...entries.map(({ number, url }): [number, string | null] => [number, url]),
  ];
  return addresses.flatMap(([number, url]): [number, SquareCode][] =>
    url ? [[number, squareCode(url)]] : [],
  );
}
