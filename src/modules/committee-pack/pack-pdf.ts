import { PDFDocument } from 'pdf-lib';
import { minutesPath } from '#modules/minutes/rules';
import { lengthInWords, sittingPath, whenInWords } from '#modules/sittings/rules';
import { compose } from '#platform/documents/compose';
import type { Lang } from '#platform/i18n';
import { capitalised } from '#platform/letter-case';
import { blocksOf } from '#platform/rich-text/blocks';
import { richTextTypst } from '#platform/rich-text/typst';
import type { Pack } from './pack.ts';
import source from './pages/pack.typ?raw';
import { words } from './words.ts';

export interface Surroundings {
  network: string;
  /** That of the network: in which its order of business and its minutes are written. */
  lang: Lang;
  zone: string;
  madeAt: Date;
  /** The whole address of a path of the site. */
  absolute: (path: string) => string;
}

/**
 * The order of business and the last minutes (PDF/UA-1), then the documents that are PDF themselves. Those keep what they
 * are: their pages are not ours to tag, and whoever needs them otherwise finds them on the site.
 */
export async function packPdf(
  pack: Pack,
  around: Surroundings,
): Promise<{ pdf: Uint8Array; leftOut: string[] }> {
  const documents = await readable(pack);
  const leftOut = documents.filter(({ opened }) => opened === null).map(({ title }) => title);
  const own = await compose({
    sources: { 'main.typ': source, ...richTextTypst },
    data: dataOf(pack, around, documents),
    images: {},
    madeAt: around.madeAt,
    use: 'reading',
  });
  const others = documents.flatMap(({ opened }) => opened ?? []);
  if (others.length === 0) return { pdf: own, leftOut };
  const whole = await PDFDocument.load(own, { updateMetadata: false });
  for (const other of others)
    for (const page of await whole.copyPages(other, other.getPageIndices())) whole.addPage(page);
  return { pdf: await whole.save(), leftOut };
}

interface Readable {
  title: string;
  /** Null where it is read on the site. */
  opened: PDFDocument | null;
}

/** A document that cannot be opened or copied, such as one with a password, is left on the site. */
const readable = ({ documents }: Pack): Promise<Readable[]> =>
  Promise.all(
    documents.map(async ({ title, bytes }) => ({
      title,
      opened: bytes && (await opened(bytes)),
    })),
  );

/** Copied here, where one that breaks costs itself alone: a document opens well before its pages are looked at. */
async function opened(bytes: Uint8Array): Promise<PDFDocument | null> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const pages = await PDFDocument.create({ updateMetadata: false });
    for (const page of await pages.copyPages(document, document.getPageIndices())) pages.addPage(page);
    return pages.getPages().length > 0 ? pages : null;
  } catch {
    return null;
  }
}

function dataOf(
  { group, sitting, points, members, last }: Pack,
  { network, lang, zone, absolute }: Surroundings,
  documents: readonly Readable[],
) {
  const t = words(lang).pdf;
  const inBlocks = (text: string) => blocksOf(text, { lang, href: absolute });
  return {
    lang,
    network,
    group: group.name,
    title: sitting.title,
    when: capitalised(whenInWords(lang, sitting, zone)),
    place: sitting.place,
    site: absolute(sittingPath(sitting.id)),
    words: t.fixed,
    points: points.map(({ rank, title, minutes, presenter, body, documents: read }) => ({
      rank,
      title,
      about: [minutes && lengthInWords(lang, minutes), presenter].filter(Boolean).join(', '),
      text: inBlocks(body ?? ''),
      read: read.map((one) => one.title),
    })),
    documents: documents.map(({ title, opened }) => ({
      title,
      told: opened === null ? t.onSite : t.pages(opened.getPageCount()),
    })),
    members: members.map(({ name, organisation }) => ({ name, organisation })),
    last: last && {
      title: t.last(whenInWords(lang, last.sitting, zone)),
      state: t.states[last.minutes.state],
      text: inBlocks(last.minutes.text),
      site: absolute(minutesPath(last.sitting.id)),
    },
  };
}
