import type { CatalogueEntry } from '#platform/catalogue';
import { slugOf } from '#platform/slug';
import { repertoire } from './repertoire.ts';

/** The invented workshops as a catalogue: a team of the demonstration announces one of them as it is, or nearly. */
export const readyWorkshops: readonly CatalogueEntry[] = repertoire.map(({ pace, ...piece }) => ({
  ...piece,
  key: slugOf(piece.title),
}));
