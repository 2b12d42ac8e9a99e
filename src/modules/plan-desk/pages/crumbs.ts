import { groupCrumbs } from '#modules/groups';
import type { Page } from '#platform/page';
import type { Crumb } from '#ui/Breadcrumb';
import type { Desk } from '../desk.ts';
import { draftPath } from '../paths.ts';

/** From the groups to a page of a plan, by what stands between. */
export const crumbsTo = (
  page: Page,
  { group, plan }: Pick<Desk, 'group' | 'plan'>,
  rest: readonly Crumb[],
): Crumb[] => [...groupCrumbs(page.lang, group), { href: draftPath(plan.id), label: plan.title }, ...rest];
