import type { Page } from '#platform/page';
import type { Crumb } from '#ui/Breadcrumb';
import { words } from './words.ts';

/** Where a page of the team stands: the list, the page itself. */
export const teamCrumbs = ({ lang }: Page, title: string): Crumb[] => [
  { href: '/extranet/equipe', label: words(lang).team },
  { label: title },
];

/** Where a page about a person stands: the list, the person, the page itself. */
export const personCrumbs = (
  { lang }: Page,
  person: { id: string; name: string },
  title: string,
): Crumb[] => [
  { href: '/extranet/equipe', label: words(lang).team },
  { href: `/extranet/equipe/${person.id}`, label: person.name },
  { label: title },
];
