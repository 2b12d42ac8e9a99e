import { specialHoursSince, statesOf } from '#modules/hours';
import {
  intervals,
  isWholeDay,
  type KeptSpecialHours,
  localityOf,
  type StateWords,
  stateInWords,
  upcoming,
} from '#modules/hours/rules';
import type { PlacedSpace } from '#modules/network/rules';
import type { Asked } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { addDays, dateOf, startOfDay } from '#platform/time';

export interface TodayOfSpace {
  spaceId: string;
  name: string;
  isPublished: boolean;
  state: StateWords;
  hasHours: boolean;
  /** Whether « Fermé aujourd’hui » was tapped: it can be undone. */
  isClosedToday: boolean;
  /** Whether its hours open it no more today, be it a Sunday: to announce that it is closed would change nothing. */
  isShutAnyway: boolean;
  /** Whether it still opens today, and nothing is out of the ordinary. */
  opensAsUsual: boolean;
}

/** What the space is doing today, and all that is announced. */
export async function todayOf(
  { db, now, network, lang }: Asked,
  space: Pick<PlacedSpace, 'id' | 'name' | 'hours' | 'status' | 'communeCode'>,
): Promise<{ today: TodayOfSpace; coming: KeptSpecialHours[] }> {
  const moment = { now, zone: network.zone };
  const date = dateOf(now, network.zone);
  const [special, states] = await Promise.all([
    specialHoursSince(db, space.id, date),
    statesOf(db, [space.id], moment),
  ]);
  const state = found(states.get(space.id));
  const midnight = startOfDay(addDays(date, 1), network.zone);
  const rule = { hours: space.hours, special };
  const opens = intervals(rule, now, midnight, localityOf(space, network.zone)).length > 0;
  return {
    today: {
      spaceId: space.id,
      name: space.name,
      isPublished: space.status === 'published',
      state: stateInWords(state, { ...moment, lang }),
      hasHours: space.hours !== null || special.length > 0,
      isClosedToday: special.some((one) => isClosingOf(one, date)),
      isShutAnyway: space.hours !== null && !opens,
      opensAsUsual: opens && upcoming(special, date, date).length === 0,
    },
    coming: upcoming(special, date, addDays(date, 2 * 366)),
  };
}

const isClosingOf = (special: KeptSpecialHours, date: string): boolean =>
  special.kind === 'closing' && special.from === date && special.to === date && isWholeDay(special);
