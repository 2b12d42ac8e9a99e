import { spaceBySlug } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import type { Database } from '#platform/database/connect';
import { addressOf } from '#platform/http/address';
import { writeCookie } from '#platform/http/cookies';
import type { Ask, Asked } from '#platform/http/env';
import { found, requirePermission, type SignedIn } from '#platform/http/guard';
import { addDays, dateOf } from '#platform/time';
import { openingsBetween, statesOf } from './openings.ts';
import type { TodayOfSpace } from './pages/Today.tsx';
import { isWholeDay, type KeptSpecialHours } from './special.ts';
import { upcoming } from './special-words.ts';
import { stateInWords } from './state-words.ts';
import { specialHoursSince } from './store.ts';
import { type DayLine, mondayOf, weekInWords } from './week-words.ts';

/** The space of the address, for somebody who may look after its hours. */
export async function spaceToLookAfter(c: Ask): Promise<{ space: PlacedSpace; viewer: SignedIn }> {
  const space = found(await spaceBySlug(c.var.db, c.req.param('space') ?? ''));
  const { id: spaceId, communeCode, epciCode } = space;
  return { space, viewer: requirePermission(c, 'hours.edit', { spaceId, communeCode, epciCode }) };
}

/** Goes to a page, which says this sentence once. */
export function noticeThen(c: Ask, sentence: string, path: string): Response {
  writeCookie(c, 'notice', sentence, 60);
  return c.redirect(addressOf(c.var.root, c.var.lang, path), 303);
}

/** What the space is doing today, and what is announced. */
export async function todayOf(
  { db, now, network, lang }: Asked,
  space: Pick<PlacedSpace, 'id' | 'slug' | 'hours'>,
): Promise<{ today: TodayOfSpace; coming: KeptSpecialHours[] }> {
  const moment = { now, zone: network.zone };
  const date = dateOf(now, network.zone);
  const special = await specialHoursSince(db, space.id, date);
  const state = (await statesOf(db, [space.id], moment)).get(space.id) ?? {
    is: 'closed',
    closing: null,
    next: null,
  };
  const isClosedToday = special.some(
    (one) => one.kind === 'closing' && one.from === date && one.to === date && isWholeDay(one),
  );
  return {
    today: {
      slug: space.slug,
      state: stateInWords(state, { ...moment, lang }),
      hasHours: space.hours !== null || special.length > 0,
      isClosedToday,
    },
    coming: upcoming(special, date, addDays(date, 366)),
  };
}

/** The week as the public sees it. */
export async function weekOf({ db, now, network, lang }: Asked, spaceId: string): Promise<DayLine[]> {
  const today = dateOf(now, network.zone);
  const monday = mondayOf(today);
  const [intervals, special] = await weekKnown(db, spaceId, monday);
  return weekInWords({ intervals, special }, today, { zone: network.zone }, lang);
}

const weekKnown = (db: Database, spaceId: string, monday: string) =>
  Promise.all([
    openingsBetween(db, spaceId, monday, addDays(monday, 6)),
    specialHoursSince(db, spaceId, monday),
  ]);
