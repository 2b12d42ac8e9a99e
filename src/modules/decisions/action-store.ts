// Owns: action. Reads: person, working_group, group_member.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { IsoDate } from '#platform/time';
import type { Action } from './decision.ts';

type Db = DbOf<'action', 'person' | 'workingGroup' | 'groupMember'>;

export interface ListedAction extends Action {
  /** When its owner first read it; null while it is new to her. */
  seenAt: Date | null;
  groupName: string;
  groupSlug: string;
}

/** What is open is held by a member of today: whoever left holds it no more. What is over keeps its name. */
const actions = (db: Db) =>
  db
    .selectFrom('action')
    .innerJoin('workingGroup', 'workingGroup.id', 'action.groupId')
    .leftJoin('person', (join) =>
      join.onRef('person.id', '=', 'action.ownerId').on(({ and, or, exists, selectFrom }) => {
        const seat = selectFrom('groupMember')
          .select('groupMember.id')
          .whereRef('groupMember.groupId', '=', 'action.groupId')
          .whereRef('groupMember.personId', '=', 'action.ownerId')
          .where('until', 'is', null);
        const isOver = sql<boolean>`coalesce(action.done_on, action.dropped_on) is not null`;
        return or([isOver, and([sql<boolean>`person.left_at is null`, exists(seat)])]);
      }),
    )
    .select(['action.id', 'groupId', 'number', 'text', 'person.id as ownerId', 'person.name as ownerName'])
    .select(['dueOn', 'agreedOn', 'sourcePath', 'doneOn', 'droppedOn', 'seenAt'])
    .select(['workingGroup.name as groupName', 'workingGroup.slug as groupSlug']);

export const actionById = (db: Db, id: string): Promise<ListedAction | undefined> =>
  actions(db).where('action.id', '=', id).executeTakeFirst();

/** Held until the end of the transaction. */
export const lockAction = (
  db: Db,
  id: string,
): Promise<Pick<Action, 'id' | 'dueOn' | 'doneOn' | 'droppedOn' | 'ownerId'>> =>
  db
    .selectFrom('action')
    .select(['id', 'dueOn', 'doneOn', 'droppedOn', 'ownerId'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();

const openOnes = (db: Db) => actions(db).where('doneOn', 'is', null).where('droppedOn', 'is', null);

const mostListed = 500;

/** What is still to be done in some groups: the latest of all first, then by date, then what has none. */
export const openActions = (db: Db, groupIds: readonly string[]): Promise<ListedAction[]> =>
  openOnes(db)
    .where(sql<boolean>`group_id = any(${groupIds}::uuid[])`)
    .orderBy(sql`due_on nulls last`)
    .orderBy('action.id')
    .limit(mostListed)
    .execute();

/** What somebody has to do; without a group, in all of them. */
export const actionsOfPerson = (db: Db, personId: string, groupId?: string): Promise<ListedAction[]> =>
  openOnes(db)
    .where('person.id', '=', personId)
    .where('workingGroup.archivedAt', 'is', null)
    .$if(groupId !== undefined, (some) => some.where('groupId', '=', groupId as string))
    .orderBy(sql`due_on nulls last`)
    .orderBy('action.id')
    .limit(mostListed)
    .execute();

/** What was held or given up, the last agreed first. */
export const closedActions = (
  db: Db,
  groupIds: readonly string[],
  { limit, offset }: { limit: number; offset: number },
): Promise<ListedAction[]> =>
  actions(db)
    .where(sql<boolean>`group_id = any(${groupIds}::uuid[])`)
    .where(sql<boolean>`coalesce(done_on, dropped_on) is not null`)
    .orderBy('agreedOn', 'desc')
    .orderBy('action.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();

export async function countClosed(db: Db, groupIds: readonly string[]): Promise<number> {
  const { count } = await db
    .selectFrom('action')
    .select(sql<number>`count(*)::int`.as('count'))
    .where(sql<boolean>`group_id = any(${groupIds}::uuid[])`)
    .where(sql<boolean>`coalesce(done_on, dropped_on) is not null`)
    .executeTakeFirstOrThrow();
  return count;
}

/** What one page of minutes agreed on, in its order. */
export const actionsFrom = (db: Db, groupId: string, sourcePath: string): Promise<ListedAction[]> =>
  actions(db).where('groupId', '=', groupId).where('sourcePath', '=', sourcePath).orderBy('number').execute();

export interface Counts {
  agreed: number;
  done: number;
  late: number;
}

/** Of the actions of a group agreed on between two days: how many, held, late today. */
export async function countActions(
  db: Db,
  groupId: string,
  { from, until, today }: { from: IsoDate; until: IsoDate; today: IsoDate },
): Promise<Counts> {
  return db
    .selectFrom('action')
    .select([
      sql<number>`count(*)::int`.as('agreed'),
      sql<number>`(count(*) filter (where done_on is not null))::int`.as('done'),
      sql<number>`(count(*) filter (where done_on is null and dropped_on is null and due_on < ${today}))::int`.as(
        'late',
      ),
    ])
    .where('groupId', '=', groupId)
    .where('agreedOn', '>=', from)
    .where('agreedOn', '<=', until)
    .executeTakeFirstOrThrow();
}

export interface NewAction {
  groupId: string;
  text: string;
  ownerId: string | null;
  dueOn: IsoDate | null;
  agreedOn: IsoDate;
  sourcePath: string | null;
  recordedAt: Date;
}

/** Under the next number of its group, which the caller holds. */
export async function insertAction(db: Db, row: NewAction): Promise<string> {
  const { last } = await db
    .selectFrom('action')
    .select((one) => one.fn.coalesce(one.fn.max('number'), sql<number>`0`).as('last'))
    .where('groupId', '=', row.groupId)
    .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto('action')
    .values({ ...row, number: last + 1 })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateAction(
  db: Db,
  id: string,
  change: Partial<Pick<Action, 'ownerId' | 'dueOn' | 'doneOn' | 'droppedOn'>> & {
    remindedBefore?: Date | null;
    remindedLate?: Date | null;
    seenAt?: Date | null;
  },
): Promise<void> {
  await db.updateTable('action').set(change).where('id', '=', id).execute();
}

/** Its owner read it: it is new to her no more. */
export async function noteSeen(db: Db, { id, ownerId }: ListedAction, seenAt: Date): Promise<void> {
  await db
    .updateTable('action')
    .set({ seenAt })
    .where('id', '=', id)
    .where('ownerId', '=', ownerId)
    .where('seenAt', 'is', null)
    .execute();
}

export interface Reminder extends ListedAction {
  ownerEmail: string;
}

/** Of some actions, those that are open and whose owner has an address. */
export const actionsGiven = (db: Db, ids: readonly string[]): Promise<Reminder[]> =>
  openOnes(db)
    .select(sql<string>`person.email`.as('ownerEmail'))
    .where('person.email', 'is not', null)
    .where('person.leftAt', 'is', null)
    .where(sql<boolean>`action.id = any(${ids}::uuid[])`)
    .orderBy('ownerId')
    .orderBy('number')
    .execute();

/** Open actions whose owner has an address and was not told yet: of a date that passed, or of one that comes within days. */
export const remindersDue = (
  db: Db,
  which: 'late' | 'before',
  { today, until }: { today: IsoDate; until: IsoDate },
): Promise<Reminder[]> =>
  openOnes(db)
    .select(sql<string>`person.email`.as('ownerEmail'))
    .where('person.email', 'is not', null)
    .where('person.leftAt', 'is', null)
    .where('workingGroup.archivedAt', 'is', null)
    .where(
      which === 'late'
        ? sql<boolean>`due_on < ${today} and reminded_late is null`
        : sql<boolean>`due_on between ${today} and ${until} and reminded_before is null`,
    )
    .orderBy('ownerId')
    .orderBy('dueOn')
    .limit(mostListed)
    .execute();
