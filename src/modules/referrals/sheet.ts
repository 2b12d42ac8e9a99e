import { type Announcement, comingDays, publicHours } from '#modules/hours';
import type { DayLine } from '#modules/hours/rules';
import { knotsAround, shapesOf } from '#modules/map';
import type { Knot, Shapes } from '#modules/map/rules';
import type { PlacedSpace } from '#modules/network/rules';
import type { Database } from '#platform/database/deed';
import type { Referral } from './need.ts';
import { words } from './words.ts';

/** All that a sheet says. It is made for one answer, and kept nowhere. */
export interface Sheet {
  space: PlacedSpace;
  referral: Referral;
  /** What to bring, in the words of the sheet's language. */
  bring: string[];
  /** The next seven days; empty when the space has not said its hours. */
  days: DayLine[];
  announcements: Announcement[];
  around: Knot[];
  shapes: Shapes;
}

const spacesDrawn = 60;

/** What the space says, asked for without a word of what was typed. */
export async function sheetOf(
  db: Database,
  space: PlacedSpace,
  referral: Referral,
  moment: { now: Date; zone: string },
): Promise<Sheet> {
  const reading = { ...moment, lang: referral.langue };
  const [hours, days, around, shapes] = await Promise.all([
    publicHours(db, space, reading),
    comingDays(db, space, reading),
    knotsAround(db, space, spacesDrawn, moment),
    shapesOf(db),
  ]);
  const t = words(referral.langue);
  return {
    space,
    referral,
    bring: [
      ...referral.apporter.map((thing) => t.things[thing]),
      ...(referral.autre ? [referral.autre] : []),
    ],
    days: hours.state === null ? [] : days,
    announcements: hours.announcements,
    around,
    shapes,
  };
}
