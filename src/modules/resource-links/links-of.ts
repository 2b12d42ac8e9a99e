import { courseParts, type Resource } from '#modules/resources/rules';
import { richTextHtml } from '#platform/rich-text/html';

/** What nobody asks for more than once: a text of a thousand links is a list of something else. */
const mostLinks = 200;

/** Every address outside that a resource leads to, without the part of a page that it names. */
export function linksOf(resource: Resource): string[] {
  const texts = [resource.body, ...courseParts.map((part) => resource[part])];
  const written = texts.flatMap((source) => {
    const html = richTextHtml(source, { lang: resource.lang, href: (path) => path });
    return [...html.matchAll(/ href="(https?:[^"]+)"/g)].map(([, address = '']) => address);
  });
  const whole = [resource.address ?? '', ...written].flatMap((address) => {
    const url = URL.parse(address.replaceAll('&amp;', '&'));
    if (!url || !/^https?:$/.test(url.protocol)) return [];
    url.hash = '';
    return url.href.length <= 2000 && !isInvented(url.hostname) ? [url.href] : [];
  });
  return [...new Set(whole)].slice(0, mostLinks);
}

/** Names that lead nowhere by their nature (RFC 2606), as exercises use them. */
const isInvented = (host: string): boolean => /(?:^|\.)(?:example|invalid|test|localhost)$/.test(host);
