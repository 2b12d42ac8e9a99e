import type { ShownItem } from '#modules/news';
import { concernInWords, dayInWords } from '#modules/news/rules';
import { compose } from '#platform/documents/compose';
import { squareCode } from '#platform/documents/square-code';
import { formatPhone } from '#platform/phone-words';
import { blocksOf } from '#platform/rich-text/blocks';
import { richTextTypst } from '#platform/rich-text/typst';
import source from './pages/notice.typ?raw';
import { words } from './words.ts';

export interface Notice {
  item: ShownItem;
  /** Of its space, else of the network. */
  phone: string | null;
  network: string;
  zone: string;
  /** Where the square code leads. */
  url: string;
  absolute: (path: string) => string;
}

/** An item on one A4 sheet, or more where it is long: PDF/UA-1, in the language of its text. */
export function notice({ item, phone, network, zone, url, absolute }: Notice): Promise<Uint8Array> {
  const { lang, publishAt, expiresAt } = item;
  const t = words(lang);
  // Paper stays: its dates bear their year.
  const day = (at: Date): string => dayInWords(lang, at, { now: new Date(0), zone });
  const code = squareCode(url);
  return compose({
    sources: { 'main.typ': source, ...richTextTypst },
    data: {
      lang,
      network,
      title: item.title,
      concern: concernInWords(lang, item),
      published: t.published(day(publishAt)),
      until: expiresAt ? t.until(day(new Date(expiresAt.getTime() - 1))) : null,
      text: blocksOf(item.body, { lang, href: absolute }),
      call: t.call,
      phone: phone ? formatPhone(phone) : null,
      read: t.read,
      web: url.replace(/^https?:\/\//, ''),
      codeAlt: t.codeAlt,
      codeSide: code.side,
    },
    images: { code: code.pixels },
    madeAt: item.changedAt,
    use: 'reading',
  });
}
