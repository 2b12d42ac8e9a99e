import type { Page } from '#platform/page';
import type { Crumb } from '#ui/Breadcrumb';
import { words } from './words.ts';

/** Where the staff's list of spaces is. */
const listPath = '/extranet/espaces';

/** Where the page of a space is, for those who look after it. */
export const spacePath = (spaceId: string): string => `${listPath}/${spaceId}`;

/** Where a page about a space stands: the list, the space, then the page itself; without a title, the space's own page. */
export function spaceCrumbs(
  { lang }: Page,
  { id, name }: { id: string; name: string },
  title?: string,
): Crumb[] {
  const list = { href: listPath, label: words(lang).list.title };
  if (title === undefined) return [list, { label: name }];
  return [list, { href: spacePath(id), label: name }, { label: title }];
}
