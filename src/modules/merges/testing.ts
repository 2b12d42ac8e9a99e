import { addSpace } from '#modules/network';
import { aSpace } from '#modules/network/testing';
import type { Database } from '#platform/database/deed';
import { pairPath } from './kind.ts';

export interface Entered {
  id: string;
  slug: string;
}

export const by = { actor: { id: null, name: 'import' }, now: new Date('2026-11-01T08:00:00Z') };

/** One space of Gramat, entered twice under names of its own: each knows something that the other does not. */
export async function twoPages(db: Database): Promise<{ kept: Entered; gone: Entered }> {
  const number = crypto.randomUUID();
  const identifiers = [{ scheme: 'coop', value: number }];
  const kept = await addSpace(db, aSpace({ name: `Médiathèque ${number}`, parking: 'Devant.' }), by);
  const double = { name: `Mediatheques ${number}`, bus: 'Ligne 1', parking: null, identifiers };
  return { kept, gone: await addSpace(db, aSpace(double), by) };
}

export const pairOf = (one: Entered, other: Entered): string => pairPath('space', one.id, other.id);

/** The first one stays, and the second is believed about the bus. */
export const keptFirst = { kept: 'one', 'answer-name': 'one', 'answer-bus': 'other' };

/** The address that the latest merging took away from a page. */
export async function slugOfLatestGone(db: Database): Promise<string> {
  const { slug } = await db
    .selectFrom('merging')
    .innerJoin('space', 'space.id', 'goneId')
    .select('slug')
    .where('undoneAt', 'is', null)
    .orderBy('mergedAt', 'desc')
    .orderBy('merging.id', 'desc')
    .executeTakeFirstOrThrow();
  return slug;
}
