import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import { tableIn } from '#platform/database/deed';

type Db = DbOf<'throttle'>;

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

/**
 * Counts one try under a key, for all processes together, and throws TooSoon when the allowance is spent.
 * It is a generic cell rate: one row holds the moment from when on the key has all its tries again.
 */
export async function countTry(db: Db, key: string, allowance: Allowance, now: Date): Promise<void> {
  const waitSeconds = await tryUnder(db, key, allowance, now);
  if (waitSeconds > 0) throw new TooSoon(waitSeconds);
}

/** Gives a key all its tries again: whoever succeeded was no intruder. */
export const forgetTries = (db: Db, key: string) =>
  db.deleteFrom('throttle').where('key', '=', key).execute();

/** Forgets the keys that have all their tries. */
export const forgetOldTries = (db: Db, now: Date) =>
  db.deleteFrom('throttle').where('fullAt', '<', now).execute();

async function tryUnder(db: Db, key: string, { tries, everySeconds }: Allowance, now: Date): Promise<number> {
  const every = sql`make_interval(secs => ${everySeconds})`;
  const latest = sql`${now}::timestamptz + make_interval(secs => ${everySeconds * (tries - 1)})`;
  const { rows } = await sql`
    insert into ${tableIn(db, 'throttle')} as kept (key, full_at) values (${key}, ${now}::timestamptz + ${every})
    on conflict (key) do update set full_at = greatest(kept.full_at, ${now}::timestamptz) + ${every}
    where kept.full_at <= ${latest}
    returning 1`.execute(db);
  if (rows.length > 0) return 0;
  const { fullAt } = await db
    .selectFrom('throttle')
    .select('fullAt')
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  return Math.max(1, Math.ceil((fullAt.getTime() - now.getTime()) / 1000) - everySeconds * (tries - 1));
}
