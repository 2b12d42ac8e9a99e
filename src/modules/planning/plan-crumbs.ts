import { spaceCrumbs } from '#modules/upkeep/rules';
import type { Page } from '#platform/page';
import type { Crumb } from '#ui/Breadcrumb';
import { listPath, networkPlanPath } from './paths.ts';
import { words } from './words.ts';

/** Where a page stands: under its space, or under the events of the network. */
export function planCrumbs(page: Page, space: { id: string; name: string } | null, title: string): Crumb[] {
  if (space) return spaceCrumbs(page, space, title);
  const t = words(page.lang);
  return [
    { href: listPath, label: t.list.title },
    { href: networkPlanPath, label: t.network.title },
    { label: title },
  ];
}
