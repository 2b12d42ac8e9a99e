import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import { tableIn } from '#platform/database/deed';

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

/**
 * Counts one try of `what`, for all processes together, and throws TooSoon when the allowance is spent.
 * It is a generic cell rate: one row holds the moment from when on all its tries are there again. The row is
 * kept under a seal: whose address or mailbox is counted cannot be read in the table.
 */
export async function countTry({ var: asked }: Counting, what: string, allowance: Allowance): Promise<void> {
  const { db, secret, now } = asked;
  const waitSeconds = await tryUnder(db, sealed(what, secret), allowance, now);
  if (waitSeconds > 0) throw new TooSoon(waitSeconds);
}

/** Gives all tries again: whoever succeeded was no intruder. */
export const forgetTries = ({ var: { db, secret } }: Counting, what: string) =>
  db.deleteFrom('throttle').where('key', '=', sealed(what, secret)).execute();

/** Forgets the keys that have all their tries. */
export const forgetOldTries = (db: Db, now: Date) =>
  db.deleteFrom('throttle').where('fullAt', '<', now).execute();

const sealed = (what: string, secret: string): string =>
  createHmac('sha256', secret).update(`try ${what}`).digest('base64url');

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
