import type { FrontItem } from '#modules/news';
import { concernInWords, dayInWords, itemPath } from '#modules/news/rules';
import type { Located } from '#platform/database/deed';
import { siteAddress, siteName } from '#platform/http/site-address';
import type { Lang } from '#platform/i18n';
import type { Part } from '#platform/letters/parts';
import { words } from './words.ts';

interface Written {
  lang: Lang;
  now: Date;
  zone: string;
}

/** The letter that tells some items: each with its beginning, and the way to the rest. */
export function letterOf(
  db: Located,
  items: readonly FrontItem[],
  { lang, now, zone }: Written,
): { subject: string; text: Part[] } {
  const t = words(lang).letter;
  const first = items[0]?.title ?? '';
  return {
    subject: items.length === 1 ? first : t.subject(first, items.length - 1),
    text: [
      t.intro(siteName(db), items.length),
      ...items.flatMap((item): Part[] => [
        { title: item.title },
        `${dayInWords(lang, item.publishedAt, { now, zone })} · ${concernInWords(lang, item)}`,
        { plain: item.summary },
        { label: t.read, address: siteAddress(db, itemPath(item), lang) },
      ]),
    ],
  };
}
