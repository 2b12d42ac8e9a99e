import { type State, type StateWords, stateInWords } from '#modules/hours/rules';
import type { Point } from '#modules/network/rules';
import type { Area } from '#platform/geo/outline';
import type { Page } from '#platform/page';
import type { Knot as Look } from '#ui/State';

/** A space as a map shows it. */
export interface Knot extends Point {
  spaceId: string;
  slug: string;
  name: string;
  commune: string;
  /** By the inhabitants of its commune. */
  size: 1 | 2 | 3;
  now: 'open' | 'appointment' | null;
}

/** What all the spaces of a network are doing. */
export interface KnotCounts {
  published: number;
  open: number;
  appointment: number;
}

/** The territory's drawings, as network keeps them: GeoJSON geometries. */
export interface Shapes {
  outline?: Area;
  rivers?: { type: 'MultiLineString'; coordinates: readonly (readonly (readonly number[])[])[] };
}

/** What a space is doing, in the words of a page's reader. */
export const stateOnPage = ({ lang, now, network }: Page, state: State): StateWords =>
  stateInWords(state, { lang, zone: network.zone, now });

/** The knot that stands beside those words, and on a map. */
export const lookOf: Record<StateWords['is'], Look> = {
  open: 'full',
  appointment: 'half',
  closed: 'hollow',
  closed_exceptionally: 'crossed',
};
