import type { Child } from 'hono/jsx';
import type { Asked } from '#platform/http/env';
import type { Page } from '#platform/page';
import type { GroupPart } from '#platform/page-parts';

export type Drawn = Record<GroupPart['place'], Child[]>;

type Shown = Parameters<GroupPart['draw']>[2];

/** What the modules that are on have to say about a group, by place; on its public page, only what is for everybody. */
export async function drawParts(
  asked: Asked,
  page: Page,
  group: Shown,
  { isPublic = false } = {},
): Promise<Drawn> {
  const parts = asked.modules
    .flatMap(({ groupParts = [] }) => groupParts)
    .filter(({ place }) => (place === 'public') === isPublic)
    .sort((a, b) => a.order - b.order);
  const drawn: Drawn = { decided: [], todo: [], next: [], main: [], aside: [], public: [] };
  const children = await Promise.all(parts.map(({ draw }) => draw(asked, page, group)));
  for (const [rank, { place }] of parts.entries()) {
    const child = children[rank];
    if (child !== null && child !== undefined) drawn[place].push(child);
  }
  return drawn;
}
