// Owns: plan_version. Reads: plan, working_group, group_member, person.
import { type RawBuilder, sql } from 'kysely';
import { contentSchema, seatsIn, withNames } from '#modules/plans/rules';
import type { DbOf } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import type { IsoDate } from '#platform/time';
import type { Version, VersionState, WholeVersion } from './version.ts';

type Db = DbOf<'planVersion', 'plan' | 'workingGroup' | 'groupMember' | 'person'>;

const columns = [
  'id',
  'planId',
  'number',
  'note',
  'committeeId',
  'submitter',
  'submittedAt',
  'state',
  'decider',
  'decidedAt',
  'word',
  'scenario',
  'metOn',
] as const;

/** The last one first. */
export const versionsOf = (db: Db, planId: string): Promise<Version[]> =>
  db
    .selectFrom('planVersion')
    .select(columns)
    .where('planId', '=', planId)
    .orderBy('number', 'desc')
    .$castTo<Version>()
    .execute();

/** As it was frozen, with the names of its carriers as far as they are known today. */
export async function versionAt(db: Db, planId: string, number: number): Promise<WholeVersion | undefined> {
  const row = await db
    .selectFrom('planVersion')
    .select([...columns, 'content'])
    .where('planId', '=', planId)
    .where('number', '=', number)
    .$castTo<Version & { content: unknown }>()
    .executeTakeFirst();
  if (!row) return undefined;
  const content = contentSchema.parse(row.content);
  return { ...row, content: withNames(content, await namesOf(db, seatsIn(content))) };
}

/** Who has or had some seats, as long as that is known: a frozen version names nobody by itself. */
async function namesOf(db: Db, seatIds: readonly string[]): Promise<Map<string, string>> {
  if (seatIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('groupMember')
    .innerJoin('person', 'person.id', 'groupMember.personId')
    .select(['groupMember.id', 'name'])
    .where('groupMember.id', '=', sql<string>`any(${seatIds}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The number of the last one that was validated; null while there is none. */
export const validNumber = async (db: Db, planId: string): Promise<number | null> =>
  (
    await db
      .selectFrom('planVersion')
      .where('planId', '=', planId)
      .where('state', '=', 'validated')
      .select(sql<number | null>`max(number)`.as('number'))
      .executeTakeFirst()
  )?.number ?? null;

type NewVersion = Pick<
  Version,
  'planId' | 'number' | 'note' | 'committeeId' | 'submitter' | 'submittedAt'
> & {
  content: string;
  submittedBy: string | null;
};

export const insertVersion = async (db: Db, row: NewVersion): Promise<void> => {
  await db.insertInto('planVersion').values(row).execute();
};

export interface Decision {
  state: Exclude<VersionState, 'submitted'>;
  word: string | null;
  /** Which scenario it keeps; null: all that it says. */
  scenario?: string | null;
  /** The day of its meeting; null: outside one. */
  metOn?: IsoDate | null;
  decidedBy: string | null;
  decider: string;
  decidedAt: Date;
}

/** Its identifier; null when it was decided before. */
export const decide = async (
  db: Db,
  { planId, number }: { planId: string; number: number },
  decision: Decision,
): Promise<string | null> =>
  (
    await db
      .updateTable('planVersion')
      .set(decision)
      .where('planId', '=', planId)
      .where('number', '=', number)
      .where('state', '=', 'submitted')
      .returning('id')
      .executeTakeFirst()
  )?.id ?? null;

/** A version in a list, with its plan and whose that is. */
export interface Listed {
  planId: string;
  slug: string;
  title: string;
  lang: Lang;
  groupId: string;
  groupName: string;
  groupSlug: string;
  committeeId: string;
  number: number;
  state: VersionState;
  submittedAt: Date;
  decidedAt: Date | null;
  word: string | null;
}

const listed = (db: Db) =>
  db
    .selectFrom('planVersion')
    .innerJoin('plan', 'plan.id', 'planVersion.planId')
    .innerJoin('workingGroup', 'workingGroup.id', 'plan.groupId')
    .select(['planId', 'plan.slug', 'plan.groupId', 'committeeId', 'number', 'state', 'submittedAt'])
    .select(['decidedAt', 'word', 'workingGroup.name as groupName', 'workingGroup.slug as groupSlug'])
    // As it was called in that version.
    .select([sql<string>`content->>'title'`.as('title'), sql<Lang>`content->>'lang'`.as('lang')]);

/** What waits for some committees, the first submitted first. */
export const waitingFor = (db: Db, committeeIds: readonly string[]): Promise<Listed[]> =>
  listed(db)
    .where(sql<boolean>`committee_id = any(${committeeIds}::uuid[])`)
    .where('state', '=', 'submitted')
    .orderBy('submittedAt')
    .orderBy('planVersion.id')
    .$castTo<Listed>()
    .execute();

/** The last version of each plan of a group. */
export const lastVersionsOf = (db: Db, groupId: string): Promise<Listed[]> =>
  db
    .selectFrom(
      listed(db)
        .distinctOn('planId')
        .where('plan.groupId', '=', groupId)
        .orderBy('planId')
        .orderBy('number', 'desc')
        .as('last'),
    )
    .selectAll()
    .orderBy('submittedAt', 'desc')
    .$castTo<Listed>()
    .execute();

/** The last validated version of each plan, the last validated first. */
const validated = (db: Db, where: RawBuilder<boolean>): Promise<Listed[]> =>
  db
    .selectFrom(
      listed(db)
        .distinctOn('planId')
        .where('state', '=', 'validated')
        .where(where)
        .orderBy('planId')
        .orderBy('number', 'desc')
        .as('last'),
    )
    .selectAll()
    .orderBy('decidedAt', 'desc')
    .orderBy('planId')
    .$castTo<Listed>()
    .execute();

/** Of those that a group prepared, or that were put to it. */
export const validatedFor = (db: Db, groupId: string): Promise<Listed[]> =>
  validated(db, sql<boolean>`(plan.group_id = ${groupId} or committee_id = ${groupId})`);

/** Of those that are published; of one group, or of all. */
export const publishedPlans = (db: Db, groupId: string | null = null): Promise<Listed[]> =>
  validated(db, sql<boolean>`(plan.is_public and (${groupId}::uuid is null or plan.group_id = ${groupId}))`);

/** The names of those whom the network forgot. */
export async function forgetNames(db: Db): Promise<number> {
  const submitters = await db
    .updateTable('planVersion')
    .set({ submitter: '' })
    .where('submittedBy', 'is', null)
    .where('submitter', '<>', '')
    .executeTakeFirst();
  const deciders = await db
    .updateTable('planVersion')
    .set({ decider: '' })
    .where('decidedBy', 'is', null)
    .where('decider', '<>', '')
    .executeTakeFirst();
  return Number(submitters.numUpdatedRows) + Number(deciders.numUpdatedRows);
}
