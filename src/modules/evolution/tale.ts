import { allSpaces, communes } from '#modules/network';
import { type Database, inTransaction } from '#platform/database/deed';
import topology from './data/communes.topojson?raw';
import { outlinesOf, Topology } from './outlines.ts';
import { beginEarlier, keepOutlines } from './presence-store.ts';

const dayMs = 86_400_000;
const listOfTheState = new Date('2024-08-01T00:00:00Z');

/** The outlines of the Lot; and an invented past: the spaces that are invented opened one after the other, in two years. */
export function tellEvolution(db: Database, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    await keepOutlines(tx, await outlinesWithin(tx));
    const spaces = (await allSpaces(tx)).filter(({ status }) => status === 'published');
    const invented = spaces.filter(({ fictitious }) => fictitious).sort((a, b) => (a.slug < b.slug ? -1 : 1));
    for (const { id } of spaces.filter(({ fictitious }) => !fictitious))
      await beginEarlier(tx, id, listOfTheState);
    for (const [rank, { id }] of invented.entries())
      await beginEarlier(
        tx,
        id,
        new Date(now.getTime() - (20 + ((rank * 37) % invented.length) * 9) * dayMs),
      );
  });
}

/** Of the communes of the Lot, those that are in the territory: without the demonstration's own, it has none. */
async function outlinesWithin(tx: Database): Promise<Map<string, unknown>> {
  const inside = new Set((await communes(tx)).map(({ code }) => code));
  const all = outlinesOf(Topology.parse(JSON.parse(topology)));
  return new Map([...all].filter(([code]) => inside.has(code)));
}
