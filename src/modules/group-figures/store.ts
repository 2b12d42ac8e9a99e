// Reads: sitting, sitting_presence, group_document, minutes, notepad, decision.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { Figures, HeldSitting } from './figures.ts';

type Db = DbOf<never, 'sitting' | 'sittingPresence' | 'groupDocument' | 'minutes' | 'notepad' | 'decision'>;

/** Between two moments, the second one not included. */
interface Span {
  from: Date;
  until: Date;
}

/** The meetings of a group that were held, the first of the year first. */
export const heldIn = (db: Db, groupId: string, { from, until }: Span): Promise<HeldSitting[]> =>
  db
    .selectFrom('sitting')
    .select(['id', 'title', 'startsAt'])
    .select((sitting) => [
      sitting
        .selectFrom('sittingPresence')
        .whereRef('sittingId', '=', 'sitting.id')
        .select(sql<number>`count(*)::int`.as('people'))
        .as('people'),
      sitting
        .selectFrom('decision')
        .whereRef('decision.groupId', '=', 'sitting.groupId')
        .where('withdrawnAt', 'is', null)
        .where(sql<boolean>`source_path like '%' || sitting.id || '%'`)
        .select(sql<number>`count(*)::int`.as('decisions'))
        .as('decisions'),
    ])
    .where('groupId', '=', groupId)
    .where('endedAt', 'is not', null)
    .where('startsAt', '>=', from)
    .where('startsAt', '<', until)
    .orderBy('startsAt')
    .orderBy('id')
    .$castTo<HeldSitting>()
    .execute();

/** How many different people came: a member by her seat, somebody else by her name. */
export async function peopleIn(db: Db, groupId: string, { from, until }: Span): Promise<number> {
  const { count } = await db
    .selectFrom('sittingPresence')
    .innerJoin('sitting', 'sitting.id', 'sittingId')
    .select(sql<number>`count(distinct coalesce(member_id::text, lower(name)))::int`.as('count'))
    .where('groupId', '=', groupId)
    .where('startsAt', '>=', from)
    .where('startsAt', '<', until)
    .executeTakeFirstOrThrow();
  return count;
}

export async function producedIn(
  db: Db,
  groupId: string,
  { from, until }: Span,
): Promise<Figures['produced']> {
  const documents = db
    .selectFrom('groupDocument')
    .where('groupId', '=', groupId)
    .where('addedAt', '>=', from)
    .where('addedAt', '<', until);
  const minutes = db
    .selectFrom('minutes')
    .innerJoin('sitting', 'sitting.id', 'sittingId')
    .where('groupId', '=', groupId)
    .where('state', '=', 'validated')
    .where('validatedAt', '>=', from)
    .where('validatedAt', '<', until);
  const notepads = db
    .selectFrom('notepad')
    .where('kind', '=', 'group')
    .where('holderId', '=', groupId)
    .where('createdAt', '>=', from)
    .where('createdAt', '<', until);
  const count = sql<number>`count(*)::int`.as('count');
  const [one, two, three] = await Promise.all([
    documents.select(count).executeTakeFirstOrThrow(),
    minutes.select(count).executeTakeFirstOrThrow(),
    notepads.select(count).executeTakeFirstOrThrow(),
  ]);
  return { documents: one.count, minutes: two.count, notepads: three.count };
}

/** The years in which a group met, the last first. */
export const yearsOf = async (db: Db, groupId: string, zone: string): Promise<number[]> =>
  (
    await db
      .selectFrom('sitting')
      .select(sql<number>`extract(year from starts_at at time zone ${zone})::int`.as('year'))
      .where('groupId', '=', groupId)
      .where('endedAt', 'is not', null)
      .distinct()
      .orderBy('year', 'desc')
      .execute()
  ).map(({ year }) => year);
