import { type Moment, type PublicHours, publicHours, statesOf } from '#modules/hours';
import { mondayOf, type State } from '#modules/hours/rules';
import { knotsAround, shapesOf } from '#modules/map';
import type { Knot, Shapes } from '#modules/map/rules';
import { type Welcomer, welcomersOf } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import type { Database } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import { dateOf, type IsoDate, weekdayOf } from '#platform/time';

/** All that a space's page says, beside what the space says of itself. */
export interface Sheet {
  space: PlacedSpace;
  hours: PublicHours;
  /** Those who agreed to be named. */
  team: Welcomer[];
  /** The spaces around, itself included, the nearest first. */
  around: Knot[];
  nearby: { knot: Knot; state: State | undefined }[];
  shapes: Shapes;
}

const spacesNearby = 3;
/** Enough spaces for a view of twenty kilometres to have all its threads. */
const spacesDrawn = 60;

/** On a Sunday, the week that ends helps nobody any more. */
const firstDayShown = (today: IsoDate): IsoDate => (weekdayOf(today) === 7 ? today : mondayOf(today));

export async function sheetOf(db: Database, space: PlacedSpace, moment: Moment, lang: Lang): Promise<Sheet> {
  const [hours, team, around, shapes] = await Promise.all([
    publicHours(db, space, { ...moment, lang, from: firstDayShown(dateOf(moment.now, moment.zone)) }),
    welcomersOf(db, space.id),
    knotsAround(db, space, spacesDrawn, moment),
    shapesOf(db),
  ]);
  const others = around.filter(({ spaceId }) => spaceId !== space.id).slice(0, spacesNearby);
  const states = await statesOf(
    db,
    others.map(({ spaceId }) => spaceId),
    moment,
  );
  return {
    space,
    hours,
    team: team.filter(({ publicSince }) => publicSince !== null && publicSince <= moment.now),
    around,
    nearby: others.map((knot) => ({ knot, state: states.get(knot.spaceId) })),
    shapes,
  };
}
