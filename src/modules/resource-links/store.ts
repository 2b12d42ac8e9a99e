// Owns: resource_link, link_check. Reads: resource.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'resourceLink' | 'linkCheck', 'resource'>;

/** What a resource leads to now. */
export async function writeLinks(db: Db, resourceId: string, addresses: readonly string[]): Promise<void> {
  await db
    .deleteFrom('resourceLink')
    .where('resourceId', '=', resourceId)
    .where(sql<boolean>`not (address = any(${addresses}::text[]))`)
    .execute();
  if (addresses.length === 0) return;
  await db
    .insertInto('resourceLink')
    .values(addresses.map((address) => ({ resourceId, address })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What nothing leads to any more is not remembered. */
export const forgetUnlinked = async (db: Db): Promise<void> => {
  await db
    .deleteFrom('linkCheck')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('resourceLink')
            .select('address')
            .whereRef('resourceLink.address', '=', 'linkCheck.address'),
        ),
      ),
    )
    .execute();
};

/** Those whose turn it is, the longest unasked first: never asked, before a day, or silent before another. */
export const dueLinks = async (
  db: Db,
  { before, silentBefore, limit }: { before: Date; silentBefore: Date; limit: number },
): Promise<string[]> =>
  (
    await db
      .selectFrom('resourceLink')
      .leftJoin('linkCheck', 'linkCheck.address', 'resourceLink.address')
      .select('resourceLink.address')
      .distinct()
      .select(sql`coalesce(link_check.checked_at, '-infinity')`.as('last'))
      .where(
        sql<boolean>`(link_check.address is null or link_check.checked_at < ${before}
          or (link_check.failures > 0 and link_check.checked_at < ${silentBefore}))`,
      )
      .orderBy('last')
      .orderBy('resourceLink.address')
      .limit(limit)
      .execute()
  ).map(({ address }) => address);

/** Notes what an address answered: nothing wrong, or why nothing came. */
export async function noteAnswer(db: Db, address: string, silence: string | null, now: Date): Promise<void> {
  const failed = silence === null ? { failures: 0, failedAt: null } : { failures: 1, failedAt: now };
  await db
    .insertInto('linkCheck')
    .values({ address, checkedAt: now, silence, ...failed })
    .onConflict((conflict) =>
      conflict.column('address').doUpdateSet({
        checkedAt: now,
        silence,
        failedAt: failed.failedAt,
        failures: silence === null ? 0 : sql<number>`link_check.failures + 1`,
      }),
    )
    .execute();
}

export interface DeadLink {
  address: string;
  failedAt: Date;
  silence: string;
}

const dead = (db: Db) =>
  db
    .selectFrom('resourceLink')
    .innerJoin('linkCheck', 'linkCheck.address', 'resourceLink.address')
    .where('linkCheck.failures', '>=', 2);

/** The links of a resource that did not answer twice in a row. */
export const deadLinksOf = (db: Db, resourceId: string): Promise<DeadLink[]> =>
  dead(db)
    .where('resourceLink.resourceId', '=', resourceId)
    .select(['linkCheck.address', 'linkCheck.failedAt', 'linkCheck.silence'])
    .orderBy('linkCheck.address')
    .$castTo<DeadLink>()
    .execute();

/** The resources that lead to one of those. */
export const withDeadLinks = async (db: Db): Promise<string[]> =>
  (await dead(db).select('resourceLink.resourceId').distinct().execute()).map(({ resourceId }) => resourceId);
