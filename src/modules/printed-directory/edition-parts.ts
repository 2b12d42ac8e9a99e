import type { Child } from 'hono/jsx';
import { can } from '#platform/access';
import type { Ask } from '#platform/http/env';
import type { Page } from '#platform/page';
import type { EditionPart, PrintedEdition } from '#platform/print';

/** What the modules that are on say of an edition, in their order. */
export async function partsOf(
  c: Ask,
  page: Page,
  place: EditionPart['place'],
  edition: PrintedEdition,
): Promise<Child[]> {
  const { modules, viewer } = c.var;
  const parts = modules
    .flatMap(({ print }) => print?.editionParts ?? [])
    .filter((part) => part.place === place && (!part.permission || can(viewer, part.permission)))
    .toSorted((one, other) => one.order - other.order);
  const drawn = await Promise.all(parts.map(({ draw }) => draw(c, page, edition)));
  return drawn.filter((piece) => piece !== null);
}
