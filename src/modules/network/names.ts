import type { Database } from '#platform/database/deed';
import { structures } from './structure.ts';
import { communeNames } from './territory.ts';
import type { Names } from './value-words.ts';

/** The names behind the codes that a space holds. */
export async function readNames(db: Database): Promise<Names> {
  const [places, bodies] = await Promise.all([communeNames(db), structures(db)]);
  return {
    communes: places,
    structures: new Map(bodies.map(({ id, name }) => [id, name])),
  };
}
