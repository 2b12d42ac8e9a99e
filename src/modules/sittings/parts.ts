import type { Child } from 'hono/jsx';
import type { Asked } from '#platform/http/env';
import type { Page } from '#platform/page';
import type { SittingPart } from '#platform/page-parts';

type Drawn = Record<SittingPart['place'], Child[]>;

/** What the modules that are on have to say about a meeting, by place. */
export async function drawParts(
  asked: Asked,
  page: Page,
  sitting: Parameters<SittingPart['draw']>[2],
): Promise<Drawn> {
  const parts = asked.modules
    .flatMap(({ sittingParts = [] }) => sittingParts)
    .sort((one, other) => one.order - other.order);
  const children = await Promise.all(parts.map(({ draw }) => draw(asked, page, sitting)));
  const drawn: Drawn = { lead: [], main: [], aside: [] };
  for (const [index, { place }] of parts.entries()) {
    const child = children[index];
    if (child !== null && child !== undefined) drawn[place].push(child);
  }
  return drawn;
}
