import type { State, StateWords } from '#modules/hours/rules';
import type { Page } from '#platform/page';
import { type Knot, type Shapes, stateOnPage } from './knot.ts';
import { threadsOf } from './mesh-of.ts';

/** What the map's element knows of a space. */
export interface SpaceProperties {
  kind: 'space';
  name: string;
  commune: string;
  /** By the inhabitants of its commune. */
  size: Knot['size'];
  url: string;
  state: StateWords['is'];
  /** « Ouvert jusqu’à 12 h » */
  words: string;
}

/**
 * A search's map as GeoJSON (RFC 7946): the territory, the threads between neighbours, the spaces in the order of
 * the list. `pathOf` says where the page of a space is, by its slug.
 */
export function geojsonOf(
  page: Page,
  { knots, shapes, states }: { knots: readonly Knot[]; shapes: Shapes; states: Map<string, State> },
  pathOf: (slug: string) => string,
) {
  const territory = shapes.outline
    ? [{ type: 'Feature', geometry: shapes.outline, properties: { kind: 'territory' } }]
    : [];
  const threads = {
    type: 'Feature',
    geometry: { type: 'MultiLineString', coordinates: threadsOf(knots) },
    properties: { kind: 'threads' },
  };
  return {
    type: 'FeatureCollection',
    features: [
      ...territory,
      threads,
      ...knots.map((knot) =>
        spaceFeature(page, knot, { path: pathOf(knot.slug), state: states.get(knot.spaceId) }),
      ),
    ],
  };
}

function spaceFeature(
  page: Page,
  { name, commune, size, latitude, longitude }: Knot,
  { path, state }: { path: string; state: State | undefined },
) {
  const words = stateOnPage(page, state ?? { is: 'closed', closing: null, next: null });
  const properties: SpaceProperties = {
    kind: 'space',
    name,
    commune,
    size,
    url: page.href(path),
    state: words.is,
    words: [words.word, words.detail].filter(Boolean).join(', '),
  };
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [longitude, latitude] }, properties };
}
