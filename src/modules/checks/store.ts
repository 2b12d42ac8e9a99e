// Owns: check_request, check_answer. Reads: space.
import type { DbOf } from '#platform/database/deed';
import type { CheckRequest } from './request.ts';
import type { KeptAnswer, Section } from './section.ts';

type Db = DbOf<'checkRequest' | 'checkAnswer', 'space'>;

/** Opens a question; nothing when one is open in this space already. */
export const insertRequest = (db: Db, request: { spaceId: string; openedAt: Date }) =>
  db
    .insertInto('checkRequest')
    .values(request)
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst() as Promise<CheckRequest | undefined>;

export const requestById = (db: Db, id: string): Promise<CheckRequest | undefined> =>
  requests(db).where('id', '=', id).executeTakeFirst() as Promise<CheckRequest | undefined>;

/** Holds the row until the end of the transaction: of two who answer at once, the second waits. */
export const lockRequest = (db: Db, id: string): Promise<CheckRequest | undefined> =>
  requests(db).where('id', '=', id).forUpdate().executeTakeFirst() as Promise<CheckRequest | undefined>;

/** What a space is asked now. */
export const openRequestOf = (db: Db, spaceId: string): Promise<CheckRequest | undefined> =>
  requests(db).where('spaceId', '=', spaceId).where('closedAt', 'is', null).executeTakeFirst() as Promise<
    CheckRequest | undefined
  >;

/** Everything that waits for an answer, the oldest first. */
export const openRequests = (db: Db): Promise<CheckRequest[]> =>
  requests(db).where('closedAt', 'is', null).orderBy('openedAt').orderBy('id').execute() as Promise<
    CheckRequest[]
  >;

export async function updateRequest(
  db: Db,
  id: string,
  change: Partial<Omit<CheckRequest, 'id' | 'spaceId' | 'openedAt'>>,
): Promise<void> {
  await db.updateTable('checkRequest').set(change).where('id', '=', id).execute();
}

export const answersOf = (db: Db, requestId: string): Promise<KeptAnswer[]> =>
  db
    .selectFrom('checkAnswer')
    .select(['section', 'verdict', 'correction', 'saved', 'answeredAt', 'way', 'answeredBy'])
    .where('requestId', '=', requestId)
    .execute() as Promise<KeptAnswer[]>;

/** The day when each section of a space's page was last said to be true. */
export async function sectionDates(db: Db, spaceId: string): Promise<Partial<Record<Section, Date>>> {
  const rows = await db
    .selectFrom('checkAnswer')
    .innerJoin('checkRequest', 'checkRequest.id', 'checkAnswer.requestId')
    .select(['section', (answer) => answer.fn.max('answeredAt').as('last')])
    .where('spaceId', '=', spaceId)
    .where('verdict', '=', 'true')
    .groupBy('section')
    .execute();
  return Object.fromEntries(rows.map(({ section, last }) => [section, last]));
}

export async function insertAnswers(
  db: Db,
  requestId: string,
  answers: readonly KeptAnswer[],
): Promise<void> {
  const rows = answers.map((answer) => ({ ...answer, requestId }));
  if (rows.length > 0) await db.insertInto('checkAnswer').values(rows).execute();
}

/** What is answered now stands in place of what was answered before. */
export async function replaceAnswer(db: Db, requestId: string, answer: KeptAnswer): Promise<void> {
  const { section, ...said } = answer;
  await db
    .updateTable('checkAnswer')
    .set(said)
    .where('requestId', '=', requestId)
    .where('section', '=', section)
    .execute();
}

/** What was answered before a day stays, without who said it nor what was written. */
export async function forgetNames(db: Db, before: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('checkAnswer')
    .set({ answeredBy: null, correction: null })
    .where('answeredAt', '<', before)
    .where((answer) =>
      answer.or([answer('answeredBy', 'is not', null), answer('correction', 'is not', null)]),
    )
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

const requests = (db: Db) => db.selectFrom('checkRequest').selectAll('checkRequest');
