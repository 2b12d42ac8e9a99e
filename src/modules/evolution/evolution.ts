import { territoryShapes } from '#modules/network';
import type { Database } from '#platform/database/deed';
import type { Area } from '#platform/geo/outline';
import { dateOf, type IsoDate } from '#platform/time';
import { type EquippedMap, equippedMap } from './equipped-map.ts';
import { countMovements, type Movement, type MovementKind, movements } from './movement-store.ts';
import { endOf, milestones, type Period } from './period.ts';
import {
  type Count,
  communesShown,
  countByEpci,
  countCommunes,
  countsAt,
  firstKnown,
  type Grouping,
} from './store.ts';

/** All that a page says of the network between two days. */
export interface Evolution {
  period: Period;
  /** The first day of which anything is known. */
  since: IsoDate | null;
  total: number;
  before: Count;
  after: Count;
  curve: { day: IsoDate; communes: number }[];
  groupings: Grouping[];
  map: EquippedMap | null;
  counts: Record<MovementKind, number>;
  movements: Movement[];
}

/** What a page shows of what changed; the file has it all. */
export const mostShown = 20;

export async function evolutionOf(
  db: Database,
  period: Period,
  { zone, kinds }: { zone: string; kinds: readonly MovementKind[] },
): Promise<Evolution> {
  const days = milestones(period);
  const [from, to] = [endOf(period.from, zone), endOf(period.to, zone)];
  const [first, total, counts, groupings, shown, shapes, counted, moved] = await Promise.all([
    firstKnown(db),
    countCommunes(db),
    countsAt(db, [from, ...days.map((day) => endOf(day, zone))]),
    countByEpci(db, from, to),
    communesShown(db, from, to),
    territoryShapes(db),
    countMovements(db, { from, to, kinds }),
    movements(db, { from, to, kinds }, mostShown),
  ]);
  const [before, ...along] = counts as [Count, ...Count[]];
  return {
    since: first && dateOf(first, zone),
    ...{ period, total, groupings, before, after: along.at(-1) ?? before },
    curve: days.map((day, index) => ({ day, communes: along[index]?.communes ?? 0 })),
    map: equippedMap(shown, shapes.outline as Area | undefined),
    counts: counted,
    movements: moved,
  };
}
