import type { Child } from 'hono/jsx';
import type { Asked } from '#platform/http/env';
import type { Page } from '#platform/page';
import type { PlanPart } from '#platform/page-parts';

/** What the modules that are on have to say at one place of a plan. */
export async function planParts(
  asked: Asked,
  place: PlanPart['place'],
  page: Page,
  plan: Parameters<PlanPart['draw']>[2],
): Promise<Child[]> {
  const parts = asked.modules
    .flatMap((module) => module.planParts ?? [])
    .filter((part) => part.place === place)
    .sort((one, other) => one.order - other.order);
  const drawn = await Promise.all(parts.map(({ draw }) => draw(asked, page, plan)));
  return drawn.filter((child) => child !== null);
}
