import { compose } from '#platform/documents/compose';
import { formatPhone } from '#platform/phone-words';
import { blocksOf } from '#platform/rich-text/blocks';
import { richTextTypst } from '#platform/rich-text/typst';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import source from './pages/release.typ?raw';
import type { Release } from './press.ts';
import { embargoInWords } from './send-release.ts';
import { words } from './words.ts';

interface Around {
  network: string;
  territory: string;
  zone: string;
  /** The address of its site. */
  web: string;
  absolute: (path: string) => string;
}

/** A release on A4: PDF/UA-1, in the language of its text. Its date is that on which it left, or was written. */
export function sheet(
  release: Release,
  { network, territory, zone, web, absolute }: Around,
): Promise<Uint8Array> {
  const { lang, title, body, contactName, contactEmail, contactPhone } = release;
  const madeAt = release.sentAt ?? release.createdAt;
  const t = words(lang).sheet;
  return compose({
    sources: { 'main.typ': source, ...richTextTypst },
    data: {
      lang,
      network,
      territory,
      kind: t.kind,
      title,
      day: formatDateWithYear(lang, dateOf(madeAt, zone)),
      embargo: embargoInWords(release),
      text: blocksOf(body, { lang, href: absolute }),
      contact: t.contact,
      name: contactName,
      phone: contactPhone && formatPhone(contactPhone),
      email: contactEmail,
      web: web.replace(/^https?:\/\//, '').replace(/\/$/, ''),
    },
    images: {},
    madeAt,
    use: 'reading',
  });
}
