import { toString as drawCode } from 'qrcode';
import { compose } from '#platform/documents/compose';
import { type Book, type Entry, entriesOf } from './book.ts';
import main from './pages/booklet.typ?raw';
import cover from './pages/cover.typ?raw';
import entry from './pages/entry.typ?raw';
import looks from './pages/looks.typ?raw';
import plan from './pages/plan.typ?raw';

const sources = {
  'main.typ': main,
  'cover.typ': cover,
  'entry.typ': entry,
  'looks.typ': looks,
  'plan.typ': plan,
};

export interface Typesetting {
  madeAt: Date;
  use: 'reading' | 'press';
  /** The bytes of a picture of the network. */
  pictureOf: (file: string) => Promise<Uint8Array | null>;
}

/** The book as a PDF. The same book, made at the same moment, is the same bytes. */
export async function typeset(book: Book, { madeAt, use, pictureOf }: Typesetting): Promise<Uint8Array> {
  const entries = entriesOf(book);
  const images = { ...(await picturesIn(entries, pictureOf)), ...(await codesIn(book, entries)) };
  return compose({
    sources,
    data: { ...book, isForPress: use === 'press', images: Object.keys(images) },
    images,
    madeAt,
    use,
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

/** The square code of each space's page, and of the network's. */
async function codesIn({ network }: Book, entries: readonly Entry[]) {
  const addresses: [number, string | null][] = [
    [0, network.address],
    ...entries.map(({ number, url }): [number, string | null] => [number, url]),
  ];
  const images: Record<string, Uint8Array> = {};
  for (const [number, url] of addresses)
    if (url)
      images[`code-${number}.svg`] = Buffer.from(
        await drawCode(url, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 }),
      );
  return images;
}
