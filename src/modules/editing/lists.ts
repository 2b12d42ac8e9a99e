import { communes, spacesRunBy, structures } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import type { Database } from '#platform/database/deed';

/** What the choices of a form are made of, and who else is concerned. */
export interface Lists {
  communes: readonly { code: string; name: string }[];
  structures: readonly { id: string; name: string }[];
  /** The other spaces that the same structure runs. */
  siblings: readonly { id: string; name: string }[];
}

export async function readLists(db: Database, space?: PlacedSpace): Promise<Lists> {
  const structureId = space?.structureId ?? null;
  const [places, bodies, run] = await Promise.all([
    communes(db, space?.communeCode),
    structures(db),
    structureId === null ? [] : spacesRunBy(db, structureId),
  ]);
  return { communes: places, structures: bodies, siblings: run.filter(({ id }) => id !== space?.id) };
}
