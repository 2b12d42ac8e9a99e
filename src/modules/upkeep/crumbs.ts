import type { Page } from '#platform/page';
import type { Crumb } from '#ui/Breadcrumb';
import { words } from './words.ts';

/** Where a page about a space stands: the list, the space, then the page itself. */
export const spaceCrumbs = ({ lang }: Page, space: { id: string; name: string }, title: string): Crumb[] => [
  { href: '/extranet/espaces', label: words(lang).list.title },
  { href: `/extranet/espaces/${space.id}`, label: space.name },
  { label: title },
];
