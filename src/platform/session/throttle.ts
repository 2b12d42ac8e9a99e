import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import { tableIn } from '#platform/database/deed';
import { gatherIn } from '#platform/database/gather-in';

type Db = DbOf<'throttle'>;

/** What counting needs of a request. */
export interface Counting {
  var: { db: Db; secret: string; now: Date };
}

/** So many tries at once, then one more each so many seconds. */
export interface Allowance {
  tries: number;
  everySeconds: number;
}

/** Too many tries: the page says how long to wait. */
export class TooSoon extends Error {
  override name = 'TooSoon';
  readonly waitSeconds: number;
  constructor(waitSeconds: number) {
    super(`too soon by ${waitSeconds} s`);
    this.waitSeconds = waitSeconds;
  }
}

/** Counts one try of `what` as `secondsUntil` does, and throws TooSoon when the allowance is spent. */
export async function countTry(asked: Counting, what: string, allowance: Allowance): Promise<void> {
  const waitSeconds = await secondsUntil(asked, what, allowance);
  if (waitSeconds > 0) throw new TooSoon(waitSeconds);
}

/**
 * Counts one try of `what`, for all processes together: how many seconds there are to wait, 0 when the allowance holds.
 * It is a generic cell rate: one row holds the moment from when on all its tries are there again. The row is
 * kept under a seal: whose address or mailbox is counted cannot be read in the table. A crowd is counted together.
 */
export const secondsUntil = (
  { var: { db, secret, now } }: Counting,
  what: string,
  allowance: Allowance,
): Promise<number> => count({ db, key: sealed(what, secret), ...allowance, now });

/** Gives all tries again: whoever succeeded was no intruder. */
export const forgetTries = ({ var: { db, secret } }: Counting, what: string) =>
  db.deleteFrom('throttle').where('key', '=', sealed(what, secret)).execute();

/** Forgets the keys that have all their tries. */
export const forgetOldTries = (db: Db, now: Date) =>
  db.deleteFrom('throttle').where('fullAt', '<', now).execute();

const sealed = (what: string, secret: string): string =>
  createHmac('sha256', secret).update(`try ${what}`).digest('base64url');

interface Try extends Allowance {
  db: Db;
  key: string;
  now: Date;
}

/** All tries of a network, whose statements meet in one row: those that come meanwhile are counted by one. */
const count = gatherIn<Try, number>(() => 'try', countAll);

/** How long each has to wait, in seconds; 0 for those whose try is counted, who are the first of each key. */
async function countAll(tries: readonly [Try, ...Try[]]): Promise<number[]> {
  const ofKey = [...Map.groupBy(tries, ({ key }) => key).values()].map((many) => ({
    ...(many[0] as Try),
    db: undefined,
    count: many.length,
  }));
  const counted = await countKeys(tries[0].db, ofKey);
  const left = new Map(counted.map(({ key, taken }) => [key, taken]));
  const fullAt = new Map(counted.map((one) => [one.key, one.fullAt]));
  return tries.map(({ key, now, everySeconds, tries: most }) => {
    const mine = left.get(key) as number;
    left.set(key, mine - 1);
    if (mine > 0) return 0;
    const fullInSeconds = Math.ceil(((fullAt.get(key) as Date).getTime() - now.getTime()) / 1000);
    return Math.max(1, fullInSeconds - everySeconds * (most - 1));
  });
}

/** How many tries of each key are taken of its allowance, and from when on it is whole again. */
async function countKeys(
  db: Db,
  asked: readonly (Omit<Try, 'db'> & { count: number })[],
): Promise<{ key: string; taken: number; fullAt: Date }[]> {
  const { rows } = await sql<{ key: string; taken: number; fullAt: Date }>`
    with asked as (select *, make_interval(secs => "everySeconds") as every
      from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
        as asked(key text, count int, tries int, "everySeconds" float8, now timestamptz)),
    counted as (insert into ${tableIn(db, 'throttle')} as kept (key, full_at)
      select key, now + every * least(count, tries) from asked order by key
      on conflict (key) do update set full_at = (select greatest(kept.full_at, now) + every * least(count, greatest(0,
          tries + floor(extract(epoch from now - greatest(kept.full_at, now)) / "everySeconds")))
        from asked where asked.key = kept.key)
      returning kept.key, old.full_at as before, new.full_at as after)
    select key, after as "fullAt",
      round(extract(epoch from after - greatest(before, now)) / "everySeconds")::int as taken
    from counted join asked using (key)`.execute(db);
  return rows;
}
