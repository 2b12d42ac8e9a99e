// Owns: mail_choice.
import type { DbOf } from '#platform/database/deed';
import type { Interest, Rhythm } from '#platform/mail/topic';

type Db = DbOf<'mailChoice'>;

/** What one address chose, by topic. */
export async function choicesOf(db: Db, address: string): Promise<ReadonlyMap<string, Rhythm>> {
  return (await choicesAmong(db, [address])).get(address.toLowerCase()) ?? new Map();
}

/** What each chose, in the order asked; null where she chose nothing. */
export async function chosenBy(db: Db, asked: readonly Interest[]): Promise<(Rhythm | null)[]> {
  const known = await choicesAmong(
    db,
    asked.map(({ address }) => address),
  );
  return asked.map(({ address, topic }) => known.get(address.toLowerCase())?.get(topic) ?? null);
}

async function choicesAmong(db: Db, addresses: readonly string[]) {
  const known = new Map<string, Map<string, Rhythm>>();
  if (addresses.length === 0) return known;
  const rows = await db
    .selectFrom('mailChoice')
    .select(['address', 'topic', 'rhythm'])
    .where('address', 'in', [...new Set(addresses.map((address) => address.toLowerCase()))])
    .execute();
  for (const { address, topic, rhythm } of rows) {
    const own = known.get(address) ?? new Map<string, Rhythm>();
    known.set(address, own.set(topic, rhythm as Rhythm));
  }
  return known;
}

export async function choose(
  db: Db,
  address: string,
  rhythms: ReadonlyMap<string, Rhythm>,
  now: Date,
): Promise<void> {
  if (rhythms.size === 0) return;
  const rows = [...rhythms].map(([topic, rhythm]) => ({
    address: address.toLowerCase(),
    topic,
    rhythm,
    chosenAt: now,
  }));
  await db
    .insertInto('mailChoice')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['address', 'topic']).doUpdateSet({
        rhythm: (excluded) => excluded.ref('excluded.rhythm'),
        chosenAt: (excluded) => excluded.ref('excluded.chosenAt'),
      }),
    )
    .execute();
}
