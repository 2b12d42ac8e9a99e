// Owns: sitting. Reads: group_member, sitting_point, sitting_point_document.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { Sitting } from './sitting.ts';

type Db = DbOf<'sitting', 'groupMember' | 'sittingPoint' | 'sittingPointDocument'>;

const columns = [
  'id',
  'groupId',
  'title',
  'startsAt',
  'endsAt',
  'place',
  'onlineUrl',
  'quorum',
  'proposalDays',
  'sequence',
  'cancelledAt',
  'cancelledWhy',
  'begunAt',
  'endedAt',
  'notepadId',
  'createdAt',
  'changedAt',
] as const;

const sittings = (db: Db) => db.selectFrom('sitting').select(columns);

export const sittingById = (db: Db, id: string): Promise<Sitting | undefined> =>
  sittings(db).where('id', '=', id).executeTakeFirst();

/** The one whose notes these are. */
export const sittingOfNotepad = (db: Db, notepadId: string): Promise<Sitting | undefined> =>
  sittings(db).where('notepadId', '=', notepadId).executeTakeFirst();

/** Held until the end of the transaction. */
export const lockSitting = (db: Db, id: string): Promise<Sitting | undefined> =>
  sittings(db).where('id', '=', id).forUpdate().executeTakeFirst();

const mostShown = 500;

/** All meetings of a group, or those that were to begin by a moment: those without a date first, then the latest. */
export const sittingsOf = (
  db: Db,
  groupId: string,
  { by, limit = mostShown }: { by?: Date; limit?: number } = {},
): Promise<Sitting[]> =>
  sittings(db)
    .where('groupId', '=', groupId)
    .$if(by !== undefined, (some) => some.where(sql<boolean>`(starts_at <= ${by} or begun_at is not null)`))
    .orderBy(sql`starts_at desc nulls first`)
    .orderBy('id')
    .limit(limit)
    .execute();

/** What is not over of some groups, the soonest first; what was put off without a date stands last. */
const toCome = (db: Db, now: Date) =>
  sittings(db)
    .where('cancelledAt', 'is', null)
    .where('endedAt', 'is', null)
    .where(sql<boolean>`(ends_at is null or ends_at > ${now} or begun_at is not null)`)
    .orderBy(sql`starts_at nulls last`)
    .orderBy('id');

/** The one that runs, or comes next; null when none is foreseen. */
export const nextSitting = async (db: Db, groupId: string, now: Date): Promise<Sitting | null> =>
  (await toCome(db, now).where('groupId', '=', groupId).limit(1).executeTakeFirst()) ?? null;

/** Those of a group that run or are to come, the soonest first. */
export const sittingsToCome = (db: Db, groupId: string, now: Date): Promise<Sitting[]> =>
  toCome(db, now).where('groupId', '=', groupId).limit(mostShown).execute();

/** Meetings with a date, of the groups in which somebody has a seat, from a moment on; the soonest first. */
export const sittingsOfPerson = (
  db: Db,
  personId: string,
  { from, limit = mostShown }: { from: Date; limit?: number },
): Promise<Sitting[]> =>
  sittings(db)
    .where('endsAt', '>', from)
    .where('groupId', 'in', (group) =>
      group
        .selectFrom('groupMember')
        .select('groupMember.groupId')
        .where('personId', '=', personId)
        .where('until', 'is', null),
    )
    .orderBy('startsAt')
    .orderBy('id')
    .limit(limit)
    .execute();

/** Those for an agreed point of which a document is to be read, the latest first; none begins or ends meanwhile. */
export const heldSittingsWith = (db: Db, documentId: string): Promise<Sitting[]> =>
  sittings(db)
    .where('id', 'in', (point) =>
      point
        .selectFrom('sittingPoint')
        .innerJoin('sittingPointDocument', 'pointId', 'sittingPoint.id')
        .select('sittingId')
        .where('documentId', '=', documentId)
        .where('state', '=', 'agreed'),
    )
    .orderBy('startsAt', 'desc')
    .orderBy('id')
    .limit(mostShown)
    .forShare()
    .execute();

/** Those that begin between two instants, of any group. */
export const sittingsBetween = (db: Db, from: Date, to: Date): Promise<Sitting[]> =>
  sittings(db)
    .where('startsAt', '>=', from)
    .where('startsAt', '<', to)
    .orderBy('startsAt')
    .limit(mostShown)
    .execute();

export type NewSitting = Pick<
  Sitting,
  'groupId' | 'title' | 'startsAt' | 'endsAt' | 'place' | 'onlineUrl' | 'quorum' | 'proposalDays'
> & { createdBy: string | null; createdAt: Date; changedAt: Date };

/** Answers their identifiers, in the order given. */
export async function insertSittings(db: Db, rows: readonly NewSitting[]): Promise<string[]> {
  const made = await db
    .insertInto('sitting')
    .values([...rows])
    .returning('id')
    .execute();
  return made.map(({ id }) => id);
}

export async function updateSitting(
  db: Db,
  id: string,
  change: Partial<Omit<Sitting, 'id' | 'groupId'>>,
): Promise<void> {
  await db.updateTable('sitting').set(change).where('id', '=', id).execute();
}
