import type { Page } from '#platform/page';
import type { Crumb } from '#ui/Breadcrumb';

const list = '/extranet/espaces';

/**
 * Where a page about a space stands: the list and the space, where this network has those pages, then the page itself;
 * without a title, the space's own page.
 */
export function spaceCrumbs(
  { staffMenu }: Page,
  { id, name }: { id: string; name: string },
  title?: string,
): Crumb[] {
  const entry = staffMenu.find(({ path }) => path === list);
  const above = entry ? [{ href: list, label: entry.label }] : [];
  if (title === undefined) return [...above, { label: name }];
  return [...above, { label: name, ...(entry ? { href: `${list}/${id}` } : {}) }, { label: title }];
}
