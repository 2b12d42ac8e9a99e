import { languages } from '#platform/i18n';
import type { Page } from '#platform/page';

/** A public address, with the day of its last change when it is known. */
export interface Located {
  path: string;
  changedAt: Date | null;
}

/** The public addresses of a network in both languages, in the format of sitemaps.org with `hreflang` links. */
export function sitemap(page: Pick<Page, 'absolute'>, locations: readonly Located[]): string {
  const urls = locations.flatMap((location) => languages.map((lang) => urlOf(page, location, lang)));
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

function urlOf(
  page: Pick<Page, 'absolute'>,
  { path, changedAt }: Located,
  lang: (typeof languages)[number],
): string {
  const modified = changedAt ? `<lastmod>${changedAt.toISOString().slice(0, 10)}</lastmod>` : '';
  const alternates = languages.map(
    (each) => `<xhtml:link rel="alternate" hreflang="${each}" href="${escaped(page.absolute(path, each))}"/>`,
  );
  return `<url><loc>${escaped(page.absolute(path, lang))}</loc>${modified}${alternates.join('')}</url>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What robots are told: the public site is theirs to read, the extranet is not. */
export const robots = (page: Pick<Page, 'href' | 'absolute'>): string => `User-agent: *
Disallow: ${page.href('/extranet', 'fr')}
Disallow: ${page.href('/extranet', 'en')}
Sitemap: ${page.absolute('/sitemap.xml', 'fr')}
`;
