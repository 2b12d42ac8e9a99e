import { find } from '#modules/directory';
import { type Listed, nothingAsked } from '#modules/directory/rules';
import { comingDays } from '#modules/hours';
import type { DayLine } from '#modules/hours/rules';
import { spaceById } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import type { Database } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';

/** One of the spaces that are compared. */
export interface Near {
  space: PlacedSpace;
  listed: Listed;
  days: DayLine[];
}

const compared = 3;

/** The spaces nearest to what was typed, with their coming days; and how the place was understood. */
export async function nearTo(db: Database, place: string, reading: { now: Date; zone: string; lang: Lang }) {
  const found = await find(db, { ...nothingAsked, place }, reading);
  const listed = found.place.is === 'here' ? found.spaces.slice(0, compared) : [];
  const spaces = await Promise.all(listed.map((each) => withDays(db, each, reading)));
  return { place: found.place, spaces: spaces.filter((near) => near !== null) };
}

async function withDays(
  db: Database,
  listed: Listed,
  reading: { now: Date; zone: string; lang: Lang },
): Promise<Near | null> {
  const space = await spaceById(db, listed.spaceId);
  return space ? { space, listed, days: await comingDays(db, space, reading) } : null;
}
