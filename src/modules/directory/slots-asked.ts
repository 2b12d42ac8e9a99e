import type { Moment } from '#modules/hours';
import { slotsAt } from '#modules/hours/rules';
import type { Database } from '#platform/database/connect';
import type { Search } from './search.ts';
import type { SlotOpenings } from './slot.ts';
import { openingsOn } from './slot-store.ts';

const asking = { 'ouvert-soir': 'evening', 'ouvert-samedi': 'saturday' } as const;

/** When each space is open this evening or on Saturday, if that was asked for; else nothing is read. */
export async function slotsAsked(
  db: Database,
  { choices }: Search,
  spaceIds: readonly string[],
  { now, zone }: Moment,
): Promise<(spaceId: string) => SlotOpenings[]> {
  const slots = slotsAt(now, zone);
  const asked = Object.entries(asking).flatMap(([key, is]) =>
    choices.has(key as keyof typeof asking) ? [{ is, slot: slots[is] }] : [],
  );
  if (asked.length === 0 || spaceIds.length === 0) return () => [];
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
