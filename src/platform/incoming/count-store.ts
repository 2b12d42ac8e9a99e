// Owns: incoming_mail_count.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { IsoDate } from '#platform/time';
import type { Fate } from './fate.ts';

type Db = DbOf<'incomingMailCount'>;

export async function countIncoming(db: Db, day: IsoDate, fate: Fate): Promise<void> {
  await db
    .insertInto('incomingMailCount')
    .values({ day, fate, count: 1 })
    .onConflict((conflict) =>
      conflict.columns(['day', 'fate']).doUpdateSet({ count: sql`incoming_mail_count.count + 1` }),
    )
    .execute();
}

/** How many came since a day, by what became of them. */
export async function incomingSince(db: Db, day: IsoDate): Promise<ReadonlyMap<Fate, number>> {
  const rows = await db
    .selectFrom('incomingMailCount')
    .select((row) => [row.ref('fate').$castTo<Fate>().as('fate'), sql<number>`sum(count)::int`.as('count')])
    .where('day', '>=', day)
    .groupBy('fate')
    .execute();
  return new Map(rows.map(({ fate, count }) => [fate, count]));
}
