import { contrast } from '#platform/contrast';
import type { Lang } from '#platform/i18n';
import { type Colours, isReadable, legalContrast, readableShade } from './colours.ts';
import { words } from './words.ts';

/** What whoever keeps a site should know of the colours that she chose, and that are obeyed. */
export const contrastAdvice = ({ ground, text, link }: Colours, lang: Lang): string[] =>
  [
    { name: words(lang).text, front: text },
    { name: words(lang).link, front: link },
  ].flatMap(({ name, front }) => (isReadable(front, ground) ? [] : [advice(name, front, ground, lang)]));

function advice(name: string, front: string, ground: string, lang: Lang): string {
  const t = words(lang);
  const said = isReadable(front, ground, legalContrast) ? t.contrast.tiring : t.contrast.unlawful;
  const shade = readableShade(front, ground);
  return said(name, ratioInWords(front, ground, lang)) + (shade ? t.shade(shade) : '');
}

/** Cut, not rounded: 6.96 is not 7. */
export const ratioInWords = (front: string, ground: string, lang: Lang): string =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(
    Math.floor(contrast(front, ground) * 10) / 10,
  );
