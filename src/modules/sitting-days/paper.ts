import { compose } from '#platform/documents/compose';
import { squareCode } from '#platform/documents/square-code';
import type { Lang } from '#platform/i18n';
import source from './pages/sheet.typ?raw';
import { words } from './words.ts';

export interface Paper {
  lang: Lang;
  now: Date;
  network: string;
  group: string;
  title: string;
  when: string;
  place: string | null;
  people: readonly { name: string; organisation: string }[];
  /** Where one signs in with a phone instead; null without a date. */
  url: string | null;
}

/** Lines for those who come besides. */
const blanks = 6;

/** The sheet to sign, PDF/UA-1: names and what they represent, nothing else. */
export function paper({ lang, now, network, title, when, url, ...said }: Paper): Promise<Uint8Array> {
  const { title: titleOf, ...t } = words(lang).sheet;
  const code = url === null ? null : squareCode(url);
  return compose({
    sources: { 'main.typ': source },
    data: {
      ...t,
      ...{ lang, network, when, blanks },
      ...said,
      what: title,
      title: titleOf(title, when),
      codeSide: code?.side ?? null,
    },
    images: code ? { code: code.pixels } : {},
    madeAt: now,
    use: 'reading',
  });
}
