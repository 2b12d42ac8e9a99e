import type { Child } from 'hono/jsx';
import { can } from '#platform/access';
import type { Ask } from '#platform/http/env';
import type { Page } from '#platform/page';
import type { NewsPart } from '#platform/page-parts';

/** What other modules have to say at a place of the pages of news, in their order. */
export async function partsOf(
  c: Ask,
  page: Page,
  place: NewsPart['place'],
  item: { id: string } | null,
): Promise<Child[]> {
  const parts = c.var.modules
    .flatMap(({ newsParts = [] }) => newsParts)
    .filter((part) => part.place === place)
    .filter(({ permission }) => permission === undefined || can(c.var.viewer, permission))
    .sort((a, b) => a.order - b.order);
  return Promise.all(parts.map((part) => part.draw(c.var, page, item)));
}
