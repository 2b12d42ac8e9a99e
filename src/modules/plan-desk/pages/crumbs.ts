import { groupPath, groupsPath } from '#modules/groups/rules';
import type { Page } from '#platform/page';
import type { Crumb } from '#ui/Breadcrumb';
import type { Desk } from '../desk.ts';
import { draftPath } from '../paths.ts';
import { words } from '../words.ts';

/** From the groups to a page of a plan, by what stands between. */
export const crumbsTo = (
  page: Page,
  { group, plan }: Pick<Desk, 'group' | 'plan'>,
  rest: readonly Crumb[],
): Crumb[] => [
  { href: groupsPath, label: words(page.lang).groups },
  { href: groupPath(group.slug), label: group.name },
  { href: draftPath(plan.id), label: plan.title },
  ...rest,
];
