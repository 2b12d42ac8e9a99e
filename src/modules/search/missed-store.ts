// Owns: missed_search.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Counted } from '#platform/indicator';
import type { IsoDate } from '#platform/time';
import { fewestSearchers } from './missed.ts';

type Db = DbOf<'missedSearch'>;

export async function addSearcher(db: Db, day: IsoDate, words: string): Promise<void> {
  await sql`insert into ${tableIn(db, 'missedSearch')} as kept (day, words) values (${day}, ${words})
    on conflict (day, words) do update set searchers = kept.searchers + 1`.execute(db);
}

export interface Missed {
  words: string;
  searchers: number;
}

/** What was looked for in vain since a day, by several people on one day at least; the most wanted first. */
export const missedSince = (db: Db, day: IsoDate): Promise<Missed[]> =>
  db
    .selectFrom('missedSearch')
    .select(['words', (one) => one.fn.sum<string>('searchers').as('searchers')])
    .where('day', '>=', day)
    .where('searchers', '>=', fewestSearchers)
    .groupBy('words')
    .orderBy('searchers', 'desc')
    .orderBy('words')
    .limit(200)
    .execute()
    .then((rows) => rows.map(({ words, searchers }) => ({ words, searchers: Number(searchers) })));

/** The same, month by month. */
export async function missedByMonth(
  db: Db,
  { from, to }: { from: IsoDate; to: IsoDate },
): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select date_trunc('month', day)::date as month, null as "epciCode", words as kind, sum(searchers)::int as count
    from ${tableIn(db, 'missedSearch')}
    where date_trunc('month', day) between ${from}::date and ${to}::date and searchers >= ${fewestSearchers}
    group by 1, words`.execute(db);
  return rows;
}

/** Forgets what is older than a day, and of the days before another one what few looked for. */
export async function forgetMissed(
  db: Db,
  { olderThan, few }: { olderThan: IsoDate; few: IsoDate },
): Promise<number> {
  const [gone] = await db
    .deleteFrom('missedSearch')
    .where((one) =>
      one.or([
        one('day', '<', olderThan),
        one.and([one('day', '<', few), one('searchers', '<', fewestSearchers)]),
      ]),
    )
    .execute();
  return Number(gone?.numDeletedRows ?? 0n);
}
