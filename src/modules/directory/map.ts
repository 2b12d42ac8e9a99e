import { type Moment, statesOf } from '#modules/hours';
import type { State } from '#modules/hours/rules';
import { knotsOf, shapesOf } from '#modules/map';
import type { Knot, Shapes } from '#modules/map/rules';
import type { Database } from '#platform/database/deed';
import { type Asked, meansNothing, questionOf } from './find.ts';
import { allMeeting } from './find-store.ts';

/** All that a search finds, and the territory under it. */
export interface FoundMap {
  knots: Knot[];
  shapes: Shapes;
}

/** A map with more knots than this shows nothing; the list has them all. */
const mostKnots = 500;

export async function mapOf(db: Database, asked: Asked, moment: Moment): Promise<FoundMap> {
  const [ids, shapes] = await Promise.all([
    meansNothing(asked) ? [] : allMeeting(db, { ...questionOf(asked, moment), limit: mostKnots, offset: 0 }),
    shapesOf(db),
  ]);
  return { knots: await knotsOf(db, ids, moment), shapes };
}

/** The same with what each space is doing, for a map that shows a card. */
export async function statedMapOf(
  db: Database,
  asked: Asked,
  moment: Moment,
): Promise<FoundMap & { states: Map<string, State> }> {
  const map = await mapOf(db, asked, moment);
  return {
    ...map,
    states: await statesOf(
      db,
      map.knots.map(({ spaceId }) => spaceId),
      moment,
    ),
  };
}
