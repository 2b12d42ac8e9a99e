import type { Lang } from '#platform/i18n';
import { blocksOf, type Words } from '../blocks.ts';
import { type Opened, readText } from './read.ts';
import { writeText } from './write.ts';

/** A text as it is edited, when it comes back from the editor as it went in; null when something of it would be lost. */
export function openKept(text: string, lang: Lang): Opened | null {
  try {
    const read = readText(text);
    const again = writeText(read.doc);
    return readText(again).doc.eq(read.doc) && drawn(again, lang) === drawn(text, lang) ? read : null;
  } catch {
    return null;
  }
}

/** What readers would see, whichever of two manners on the same words was typed outside of the other. */
const drawn = (text: string, lang: Lang): string =>
  JSON.stringify(blocksOf(text, { lang, href: (path) => path }), (_, value: unknown) =>
    isWords(value) ? Object.entries(value).sort() : value,
  );

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'text' in value;
