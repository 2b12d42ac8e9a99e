// Reads: space, commune, epci, structure.

import { sql } from 'kysely';
import { within } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import type { DbOf } from '#platform/database/deed';
import { holdsWords } from '#platform/database/holds-words';
import type { Scope } from '#platform/scope';

type Db = DbOf<never, 'space' | 'commune' | 'epci' | 'structure'>;

export const states = ['all', 'published', 'draft', 'closed', 'unchecked'] as const;
export type ListState = (typeof states)[number];

export interface Asked {
  scope: Scope;
  words: string;
  state: ListState;
  /** A published space checked before this day, or never, is to be checked again. */
  staleBefore: string;
}

/** One page of the spaces of a scope, by name. */
export const listSpaces = (
  db: Db,
  asked: Asked,
  { offset, limit }: { offset: number; limit: number },
): Promise<PlacedSpace[]> =>
  matching(db, asked)
    .leftJoin('epci', 'epci.code', 'commune.epciCode')
    .leftJoin('structure', 'structure.id', 'space.structureId')
    .selectAll('space')
    .select([
      'commune.name as communeName',
      'commune.epciCode as epciCode',
      'epci.name as epciName',
      'structure.name as structureName',
    ])
    .where(inState(asked))
    .orderBy(sql`${sql.ref('space.name')} collate "fr-x-icu"`)
    .orderBy('space.id')
    .offset(offset)
    .limit(limit)
    .$castTo<PlacedSpace>()
    .execute();

/** How many there are in each state, for the same words. */
export async function countSpaces(db: Db, asked: Asked): Promise<Record<ListState, number>> {
  const counts = states.map((state) =>
    sql<number>`count(*) filter (where ${inState({ ...asked, state })})::int`.as(state),
  );
  return matching(db, asked).select(counts).executeTakeFirstOrThrow() as Promise<Record<ListState, number>>;
}

const matching = (db: Db, { scope, words }: Asked) =>
  db
    .selectFrom('space')
    .innerJoin('commune', 'commune.code', 'space.communeCode')
    .where(within(scope))
    .where('space.status', '<>', 'merged')
    .where(holdsWords(words, ['space.name', 'commune.name', 'space.postalCode']));

function inState({ state, staleBefore }: Asked) {
  if (state === 'all') return sql<boolean>`true`;
  if (state !== 'unchecked') return sql<boolean>`${sql.ref('space.status')} = ${state}`;
  return sql<boolean>`(${sql.ref('space.status')} = 'published' and coalesce(${sql.ref('space.checkedOn')} < ${staleBefore}::date, true))`;
}
