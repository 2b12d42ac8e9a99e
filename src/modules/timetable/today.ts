import { specialHoursSince, statesOf } from '#modules/hours';
import {
  isWholeDay,
  type KeptSpecialHours,
  type StateWords,
  stateInWords,
  upcoming,
} from '#modules/hours/rules';
import type { PlacedSpace } from '#modules/network/rules';
import type { Asked } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { addDays, dateOf } from '#platform/time';

export interface TodayOfSpace {
  spaceId: string;
  name: string;
  isPublished: boolean;
  state: StateWords;
  hasHours: boolean;
  /** Whether « Fermé aujourd’hui » was tapped: it can be undone. */
  isClosedToday: boolean;
}

/** What the space is doing today, and all that is announced. */
export async function todayOf(
  { db, now, network, lang }: Asked,
  space: Pick<PlacedSpace, 'id' | 'name' | 'hours' | 'status'>,
): Promise<{ today: TodayOfSpace; coming: KeptSpecialHours[] }> {
  const moment = { now, zone: network.zone };
  const date = dateOf(now, network.zone);
  const [special, states] = await Promise.all([
    specialHoursSince(db, space.id, date),
    statesOf(db, [space.id], moment),
  ]);
  const state = found(states.get(space.id));
  return {
    today: {
      spaceId: space.id,
      name: space.name,
      isPublished: space.status === 'published',
      state: stateInWords(state, { ...moment, lang }),
      hasHours: space.hours !== null || special.length > 0,
      isClosedToday: special.some((one) => isClosingOf(one, date)),
    },
    coming: upcoming(special, date, addDays(date, 2 * 366)),
  };
}

const isClosingOf = (special: KeptSpecialHours, date: string): boolean =>
  special.kind === 'closing' && special.from === date && special.to === date && isWholeDay(special);
