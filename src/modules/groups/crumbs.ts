import type { Lang } from '#platform/i18n';
import type { Crumb } from '#ui/Breadcrumb';
import type { Group } from './group.ts';
import { groupPath, groupsPath } from './paths.ts';
import { words } from './words.ts';

/** What stands above a page of a group: the list of groups, then its own page. */
export const groupCrumbs = (lang: Lang, { slug, name }: Pick<Group, 'slug' | 'name'>): Crumb[] => [
  { href: groupsPath, label: words(lang).title },
  { href: groupPath(slug), label: name },
];
