import type { Moment } from '#modules/hours';
import { slotsAt } from '#modules/hours/rules';
import type { Database } from '#platform/database/deed';
import type { Search } from './search.ts';
import type { SlotOpenings } from './slot.ts';
import { openingsOn } from './slot-store.ts';

const asking = { 'ouvert-soir': 'evening', 'ouvert-samedi': 'saturday' } as const;
const keys = Object.keys(asking) as (keyof typeof asking)[];

/** When each space is open this evening or on Saturday, if that was asked for; else nothing is read. */
export async function slotsAsked(
  db: Database,
  { choices }: Search,
  spaceIds: readonly string[],
  { now, zone }: Moment,
): Promise<(spaceId: string) => SlotOpenings[]> {
  const wanted = keys.filter((key) => choices.has(key));
  if (wanted.length === 0 || spaceIds.length === 0) return () => [];
  const slots = slotsAt(now, zone);
  const asked = wanted.map((key) => ({ is: asking[key], slot: slots[asking[key]] }));
  const openings = await openingsOn(db, { spaceIds, days: asked.map(({ slot }) => slot.day), now });
  return (spaceId) =>
    asked.map(({ is, slot }) => ({
      is,
      slot,
      open: openings.filter(
        ({ spaceId: id, day, end }) => id === spaceId && day === slot.day && end > slot.after,
      ),
    }));
}
