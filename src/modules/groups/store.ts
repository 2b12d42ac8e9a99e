// Owns: working_group. Reads: group_member.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { Group, Said } from './group.ts';

type Db = DbOf<'workingGroup', 'groupMember'>;

const columns = [
  'id',
  'slug',
  'kind',
  'name',
  'mandate',
  'mandateUntil',
  'isOpen',
  'isPublic',
  'createdAt',
  'archivedAt',
] as const;

const groups = (db: Db) => db.selectFrom('workingGroup').select(columns);

/** What is no short name is nobody's, and may hold what no database takes. */
export const groupBySlug = async (db: Db, slug: string): Promise<Group | undefined> =>
  /^[a-z0-9-]+$/.test(slug)
    ? groups(db).where('slug', '=', slug).$castTo<Group>().executeTakeFirst()
    : undefined;

export const groupById = (db: Db, id: string): Promise<Group | undefined> =>
  groups(db).where('id', '=', id).$castTo<Group>().executeTakeFirst();

export const groupsAmong = (db: Db, ids: readonly string[]): Promise<Group[]> =>
  groups(db).where(sql<boolean>`id = any(${ids}::uuid[])`).$castTo<Group>().execute();

/** Held until the end of the transaction. */
export const lockGroup = (db: Db, id: string): Promise<Group> =>
  groups(db).where('id', '=', id).forUpdate().$castTo<Group>().executeTakeFirstOrThrow();

export interface Listed extends Group {
  members: number;
  isHers: boolean;
}

/** Those that somebody may read, hers first: all of them where she steers, or the open ones where she is of the network. */
export const listGroups = (
  db: Db,
  { personId, all, open }: { personId: string; all: boolean; open: boolean },
): Promise<Listed[]> =>
  groups(db)
    .select((group) => [
      group
        .selectFrom('groupMember')
        .whereRef('groupMember.groupId', '=', 'workingGroup.id')
        .where('until', 'is', null)
        .select(sql<number>`count(*)::int`.as('count'))
        .as('members'),
      sql<boolean>`id = any(${hersIn(db, personId)})`.as('isHers'),
    ])
    .where(sql<boolean>`${all} or ${open} and is_open or id = any(${hersIn(db, personId)})`)
    .orderBy(sql`archived_at is not null`)
    .orderBy('isHers', 'desc')
    .orderBy('kind')
    .orderBy(sql`name collate "fr-x-icu"`)
    .orderBy('id')
    .$castTo<Listed>()
    .execute();

const hersIn = (db: Db, personId: string) =>
  sql`array(${db
    .selectFrom('groupMember')
    .select('groupId')
    .where('personId', '=', personId)
    .where('until', 'is', null)})`;

/** All of them, as they were made. */
export const allGroups = (db: Db): Promise<Group[]> => groups(db).orderBy('id').$castTo<Group>().execute();

/** Those with a public page: the committees first. */
export const publicGroups = (db: Db): Promise<Group[]> =>
  groups(db)
    .where('isPublic', '=', true)
    .orderBy(sql`archived_at is not null`)
    .orderBy('kind')
    .orderBy(sql`name collate "fr-x-icu"`)
    .orderBy('id')
    .$castTo<Group>()
    .execute();

export async function insertGroup(db: Db, row: Said & { slug: string; now: Date }): Promise<string> {
  const { now, ...said } = row;
  const { id } = await db
    .insertInto('workingGroup')
    .values({ ...said, createdAt: now, changedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateGroup(
  db: Db,
  id: string,
  change: Partial<Said> & { archivedAt?: Date | null; changedAt: Date },
): Promise<void> {
  await db.updateTable('workingGroup').set(change).where('id', '=', id).execute();
}

/** Those that ended their work before a moment. */
export const archivedBefore = async (db: Db, before: Date): Promise<string[]> =>
  (
    await db.selectFrom('workingGroup').select('id').where('archivedAt', '<', before).orderBy('id').execute()
  ).map(({ id }) => id);

export async function deleteGroup(db: Db, id: string): Promise<void> {
  await db.deleteFrom('workingGroup').where('id', '=', id).execute();
}
