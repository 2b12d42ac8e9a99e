// Reads: resource.
import { sql } from 'kysely';
import type { Kind } from '#modules/resources/rules';
import type { DbOf } from '#platform/database/deed';
import type { Range } from './asked.ts';

type Db = DbOf<never, 'resource'>;

/** What a harvester is told of a resource before it is told what it says. */
export interface Header {
  id: string;
  kind: Kind;
  changedAt: Date;
  /** It was there, and is there no more. */
  isGone: boolean;
}

// Moments are told to the second, and compared so.
const second = sql<Date>`date_trunc('second', changed_at)`;

/** Those that are published, and those that were, in the order in which they changed. */
export const headersIn = (db: Db, { from, until, set, after }: Range, limit: number): Promise<Header[]> => {
  let seen = seenOnce(db).orderBy(second).orderBy('id').limit(limit);
  if (from) seen = seen.where(sql<boolean>`${second} >= ${from}`);
  if (until) seen = seen.where(sql<boolean>`${second} <= ${until}`);
  if (set) seen = seen.where('kind', '=', set);
  if (after) seen = seen.where(sql<boolean>`(${second}, id) > (${after.changedAt}, ${after.id}::uuid)`);
  return seen.$castTo<Header>().execute();
};

export const headerOf = (db: Db, id: string): Promise<Header | undefined> =>
  seenOnce(db).where('id', '=', id).$castTo<Header>().executeTakeFirst();

export const earliest = async (db: Db): Promise<Date | null> =>
  (await seenOnce(db).orderBy('changedAt').limit(1).executeTakeFirst())?.changedAt ?? null;

/** A draft that was never published is nobody's business. */
const seenOnce = (db: Db) =>
  db
    .selectFrom('resource')
    .select(['id', 'kind', second.as('changedAt'), sql<boolean>`status <> 'published'`.as('isGone')])
    .where('publishedAt', 'is not', null);
