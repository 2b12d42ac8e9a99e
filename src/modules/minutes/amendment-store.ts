// Owns: minutes_amendment, minutes_revision. Reads: person.
import type { DbOf } from '#platform/database/deed';
import type { Amendment } from './minutes.ts';

type Db = DbOf<'minutesAmendment' | 'minutesRevision', 'person'>;

const amendments = (db: Db) =>
  db
    .selectFrom('minutesAmendment')
    .leftJoin('person', 'person.id', 'personId')
    .leftJoin('person as decider', 'decider.id', 'decidedBy')
    .innerJoin('minutesRevision as read', (join) =>
      join
        .onRef('read.minutesId', '=', 'minutesAmendment.minutesId')
        .onRef('read.revision', '=', 'minutesAmendment.revision'),
    )
    .select(['minutesAmendment.id', 'minutesAmendment.minutesId', 'read.text as before'])
    .select(['minutesAmendment.text', 'why', 'state', 'answer'])
    .select(['personId', 'person.name as personName', 'proposedAt', 'decider.name as deciderName']);

/** In the order in which they came. */
export const amendmentsOf = (db: Db, minutesId: string): Promise<Amendment[]> =>
  amendments(db)
    .where('minutesAmendment.minutesId', '=', minutesId)
    .orderBy('proposedAt')
    .orderBy('minutesAmendment.id')
    .$castTo<Amendment>()
    .execute();

/** Whether one of them waits for an answer. */
export const isAmended = async (db: Db, minutesId: string): Promise<boolean> =>
  (await db
    .selectFrom('minutesAmendment')
    .select('id')
    .where('minutesId', '=', minutesId)
    .where('state', '=', 'open')
    .limit(1)
    .executeTakeFirst()) !== undefined;

export const amendmentById = (db: Db, minutesId: string, id: string): Promise<Amendment | undefined> =>
  amendments(db)
    .where('minutesAmendment.minutesId', '=', minutesId)
    .where('minutesAmendment.id', '=', id)
    .$castTo<Amendment>()
    .executeTakeFirst();

export async function insertAmendment(
  db: Db,
  row: Pick<Amendment, 'minutesId' | 'text' | 'why' | 'personId' | 'proposedAt'> & { revision: number },
): Promise<void> {
  await db.insertInto('minutesAmendment').values(row).execute();
}

export async function decideAmendment(
  db: Db,
  id: string,
  said: { state: 'taken' | 'left'; answer: string; decidedBy: string; decidedAt: Date },
): Promise<void> {
  await db.updateTable('minutesAmendment').set(said).where('id', '=', id).execute();
}

/** What minutes said at a revision. */
export const textAt = async (db: Db, minutesId: string, revision: number): Promise<string | undefined> =>
  (
    await db
      .selectFrom('minutesRevision')
      .select('text')
      .where('minutesId', '=', minutesId)
      .where('revision', '=', revision)
      .executeTakeFirst()
  )?.text;

export async function keepRevision(
  db: Db,
  row: { minutesId: string; revision: number; text: string },
): Promise<void> {
  await db.insertInto('minutesRevision').values(row).execute();
}
