import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'journal'>;

/** A sensitive act: who did what to what. Details never hold a secret nor more of a person than is needed. */
export interface Act {
  actor: string;
  act: string;
  subject: string;
  details?: Record<string, unknown>;
}

/** Writes an act down for good, in the transaction that does it. */
export async function record(db: Db, { actor, act, subject, details }: Act, now: Date): Promise<void> {
  await db
    .insertInto('journal')
    .values({ at: now, actor, act, subject, details: JSON.stringify(details ?? {}) })
    .execute();
}
