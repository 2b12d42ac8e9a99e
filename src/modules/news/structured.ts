import type { ShownItem } from './shown-item.ts';

/** https://schema.org/NewsArticle */
export function structuredItem(
  item: ShownItem,
  { url, home, network }: { url: string; home: string; network: string },
): object {
  const publisher = { '@type': 'Organization', name: network, url: home };
  const place = item.communeName ?? item.epciName;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: item.title,
    description: item.summary,
    url,
    mainEntityOfPage: url,
    inLanguage: item.lang,
    datePublished: item.publishAt.toISOString(),
    dateModified: item.changedAt.toISOString(),
    ...(item.expiresAt ? { expires: item.expiresAt.toISOString() } : {}),
    ...(place ? { contentLocation: { '@type': 'Place', name: place } } : {}),
    author: item.spaceName ? { '@type': 'Organization', name: item.spaceName } : publisher,
    publisher,
    isAccessibleForFree: true,
  };
}
