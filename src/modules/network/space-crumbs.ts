import type { Page } from '#platform/page';
import type { Crumb } from '#ui/Breadcrumb';

const list = '/extranet/espaces';

/** Where a page about a space stands: the list and the space, where this network has those pages, then itself. */
export function spaceCrumbs(
  { staffMenu }: Page,
  { id, name }: { id: string; name: string },
  title: string,
): Crumb[] {
  const entry = staffMenu.find(({ path }) => path === list);
  if (!entry) return [{ label: name }, { label: title }];
  return [{ href: list, label: entry.label }, { href: `${list}/${id}`, label: name }, { label: title }];
}
