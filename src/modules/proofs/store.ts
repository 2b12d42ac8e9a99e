// Owns: proof.
import type { DbOf } from '#platform/database/deed';
import type { Proof } from './proof.ts';

type Db = DbOf<'proof'>;

const columns = [
  'id',
  'spaceId',
  'letters',
  'lastLetterAt',
  'verdict',
  'note',
  'fingerprint',
  'answeredAt',
  'answeredBy',
] as const;

/** The proofs of an edition, by space. */
export async function proofsOf(db: Db, editionId: string): Promise<Map<string, Proof>> {
  const rows = await db.selectFrom('proof').select(columns).where('editionId', '=', editionId).execute();
  return new Map(rows.map((row) => [row.spaceId, row as Proof]));
}

export const proofById = (db: Db, id: string): Promise<(Proof & { editionId: string }) | undefined> =>
  db
    .selectFrom('proof')
    .select([...columns, 'editionId'])
    .where('id', '=', id)
    .executeTakeFirst() as Promise<(Proof & { editionId: string }) | undefined>;

/** The proof of a space, begun if it was not, and held until the end of the transaction. */
export async function lockProof(db: Db, editionId: string, spaceId: string): Promise<Proof> {
  await db
    .insertInto('proof')
    .values({ editionId, spaceId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const proof = await db
    .selectFrom('proof')
    .select(columns)
    .where('editionId', '=', editionId)
    .where('spaceId', '=', spaceId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return proof as Proof;
}

export async function noteLetter(db: Db, id: string, letters: number, lastLetterAt: Date): Promise<void> {
  await db.updateTable('proof').set({ letters, lastLetterAt }).where('id', '=', id).execute();
}

export async function answerProof(
  db: Db,
  id: string,
  answer: Pick<Proof, 'verdict' | 'note' | 'fingerprint' | 'answeredAt' | 'answeredBy'>,
): Promise<void> {
  await db.updateTable('proof').set(answer).where('id', '=', id).execute();
}

/** A year later an answer stays, without the name nor the words. */
export async function forgetNames(db: Db, before: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('proof')
    .set({ answeredBy: null, note: null })
    .where('answeredAt', '<', before)
    .where((proof) => proof.or([proof('answeredBy', 'is not', null), proof('note', 'is not', null)]))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
