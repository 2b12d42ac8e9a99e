import { compose } from '#platform/documents/compose';
import { squareCode } from '#platform/documents/square-code';
import type { Lang } from '#platform/i18n';
import source from './pages/sheet.typ?raw';
import type { Line } from './sheet.ts';
import { words } from './words.ts';

interface Paper {
  lang: Lang;
  now: Date;
  network: string;
  title: string;
  when: string;
  where: string;
  lines: readonly Line[];
  /** The page where the same is noted: the square code leads there. */
  url: string;
}

/** Lines for those who walk in; where nobody is registered, everybody does. */
const fewBlanks = 4;
const manyBlanks = 16;

/** The sign-in sheet, PDF/UA-1: names only, by whoever came; nothing else that is known of them. */
export function paper({ lang, now, network, title, when, where, lines, url }: Paper): Promise<Uint8Array> {
  const t = words(lang).sheet;
  const code = squareCode(url);
  const named = lines.filter(({ name }) => name !== null);
  return compose({
    sources: { 'main.typ': source },
    data: {
      ...{ lang, network, when, where, what: title },
      title: t.title(title),
      heading: t.heading,
      name: t.name,
      sign: t.sign,
      walkIns: t.walkIns,
      kept: t.kept,
      codeAlt: t.code,
      codeHint: t.codeHint,
      codeSide: code.side,
      people: named.map(({ name }) => name),
      blanks: named.length > 0 ? fewBlanks : manyBlanks,
    },
    images: { code: code.pixels },
    madeAt: now,
    use: 'reading',
  });
}
