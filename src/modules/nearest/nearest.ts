import { type Found, find, findAmong } from '#modules/directory';
import { type Listed, nothingAsked } from '#modules/directory/rules';
import type { Moment } from '#modules/hours';
import type { Place } from '#modules/lookup/rules';
import type { Database } from '#platform/database/deed';

type Here = Extract<Place, { is: 'here' }>;

/** What somebody finds from where she lives. */
export interface Nearest {
  place: Here;
  /** The nearest space, open or not. */
  first: Listed;
  /** The nearest one where she may walk in now, when the first is not. */
  open: Listed | null;
  /** The one near her that opens first, when none is open now and the first opens later. */
  opensFirst: Listed | null;
  /** How many there are at that distance at most. */
  near: { km: number; total: number };
}

const nearKm = 20;

/** Null when nothing, or nothing that is understood, was typed: the question then says why. */
export async function nearestTo(db: Database, place: string, moment: Moment): Promise<Nearest | null> {
  const found = await find(db, { ...nothingAsked, place }, moment);
  const [first] = found.spaces;
  if (found.place.is !== 'here' || !first) return null;
  const near = await findAmong(db, { ...found, search: { ...found.search, km: nearKm } }, moment);
  const open = first.state.is === 'open' ? null : await nearestOpen(db, found, moment);
  return {
    place: found.place,
    first,
    open,
    opensFirst: first.state.is === 'open' || open ? null : opensBefore(first, near.spaces, moment.now),
    near: { km: nearKm, total: near.total },
  };
}

async function nearestOpen(db: Database, found: Found, moment: Moment): Promise<Listed | null> {
  const onThisPage = found.spaces.find(({ state }) => state.is === 'open');
  if (onThisPage) return onThisPage;
  const search = { ...found.search, choices: new Set(['ouvert-maintenant'] as const) };
  return (await findAmong(db, { ...found, search }, moment)).spaces[0] ?? null;
}

/** Of the nearest, the one whose doors open first; as near as possible where two open at the same time. */
function opensBefore(first: Listed, nearest: readonly Listed[], now: Date): Listed | null {
  const opensMs = ({ coming }: Listed): number =>
    coming.next?.find(([startMs, , kind]) => kind === 'open' && startMs > now.getTime())?.[0] ??
    Number.MAX_SAFE_INTEGER;
  const [soonest] = [...nearest].sort((one, other) => opensMs(one) - opensMs(other));
  return soonest && opensMs(soonest) < opensMs(first) ? soonest : null;
}
