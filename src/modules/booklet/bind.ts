import { territoryShapes } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import type { Database } from '#platform/database/deed';
import { type Binding, gather } from './bind-lines.ts';
import { type Book, entriesOf, type Group, type GroupLines } from './book.ts';
import { groupPlan, type Placed, type Shapes, wholePlan } from './drawing.ts';
import { communeIndex, serviceIndex } from './indexes.ts';

/** Everything that an edition says and draws, as the network is now. */
export async function bindBook(db: Database, binding: Binding): Promise<Omit<Book, 'changes'>> {
  const [{ printed, places, brought, lines }, territory] = await Promise.all([
    gather(db, binding),
    territoryShapes(db),
  ]);
  const shapes = territory as Shapes;
  const placed = printed.map(placedOf);
  return {
    ...lines,
    cover: wholePlan(placed, shapes, { width: 148, height: 132, radius: 0.9 }),
    plan: wholePlan(placed, shapes, { width: 119, height: 152, radius: knotRadius(printed.length) }),
    groups: lines.groups.map((group) => withPlan(group, placed, shapes)),
    communes: communeIndex(places, printed),
    services: serviceIndex(lines.signs, entriesOf(lines)),
    pages: brought.pages,
  };
}

const withPlan = (group: GroupLines, placed: readonly Placed[], shapes: Shapes): Group => ({
  ...group,
  plan: groupPlan(placed, shapes, {
    width: 119,
    height: 112,
    radius: groupRadius(group.entries.length),
    nameHeight: 3.4,
    numbered: new Set(group.entries.map(({ number }) => number)),
  }),
});

const placedOf = (space: PlacedSpace, index: number): Placed => ({
  number: index + 1,
  latitude: space.latitude,
  longitude: space.longitude,
  commune: space.communeName,
  isFull: space.walkIn === 'yes',
});

/** Three hundred numbers fit on a page as a hundred do: smaller. */
const knotRadius = (count: number): number => Math.max(1.35, Math.min(2.3, 20 / Math.sqrt(count)));

const groupRadius = (count: number): number => (count > 40 ? 1.8 : 2.3);
