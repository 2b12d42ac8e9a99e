import type { Database } from '#platform/database/connect';
import { structures } from './structure.ts';
import { communes } from './territory.ts';
import type { Names } from './value-words.ts';

/** The names behind the codes that a space holds. */
export async function readNames(db: Database): Promise<Names> {
  const [places, bodies] = await Promise.all([communes(db), structures(db)]);
  return {
    communes: new Map(places.map(({ code, name }) => [code, name])),
    structures: new Map(bodies.map(({ id, name }) => [id, name])),
  };
}
