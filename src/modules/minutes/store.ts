// Owns: minutes. Reads: minutes_reading, person, sitting, working_group, group_member.
import type { DbOf } from '#platform/database/deed';
import type { Minutes } from './minutes.ts';

type Db = DbOf<'minutes', 'minutesReading' | 'person' | 'sitting' | 'workingGroup' | 'groupMember'>;

const minutes = (db: Db) =>
  db
    .selectFrom('minutes')
    .leftJoin('person as proposer', 'proposer.id', 'minutes.proposedBy')
    .leftJoin('person as validator', 'validator.id', 'minutes.validatedBy')
    .select(['minutes.id', 'sittingId', 'version', 'state', 'text', 'revision', 'isPublic', 'publicText'])
    .select(['proposedBy', 'proposer.name as proposerName', 'proposedAt'])
    .select(['validator.name as validatorName', 'validatedAt']);

/** All versions of a meeting's minutes, the newest first. */
export const minutesOf = (db: Db, sittingId: string): Promise<Minutes[]> =>
  minutes(db).where('sittingId', '=', sittingId).orderBy('version', 'desc').$castTo<Minutes>().execute();

/** Held until the end of the transaction. */
export const lockMinutes = (
  db: Db,
  id: string,
): Promise<Pick<Minutes, 'id' | 'sittingId' | 'state' | 'text' | 'revision' | 'version'>> =>
  db
    .selectFrom('minutes')
    .select(['id', 'sittingId', 'state', 'text', 'revision', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .$castTo<Minutes>()
    .executeTakeFirstOrThrow();

export interface OfSitting {
  sittingId: string;
  title: string;
  startsAt: Date | null;
  endsAt: Date | null;
  state: Minutes['state'];
  groupName: string;
}

/** One line for each meeting of a group that has minutes: the newest version of each, the latest meeting first. */
export const minutesOfGroup = (
  db: Db,
  groupId: string,
  { publicOnly = false, limit = 100 } = {},
): Promise<OfSitting[]> =>
  listed(db)
    .where('sitting.groupId', '=', groupId)
    .$if(publicOnly, (some) => some.where('minutes.isPublic', '=', true))
    .limit(limit)
    .execute();

/** Minutes of a group that wait to be validated, and whether somebody has read what they say now. */
export const proposedIn = (
  db: Db,
  groupId: string,
  personId: string | null,
): Promise<(OfSitting & { readAt: Date | null })[]> =>
  proposed(db)
    .leftJoin('minutesReading as reading', (join) =>
      join
        .onRef('reading.minutesId', '=', 'minutes.id')
        .onRef('reading.revision', '=', 'minutes.revision')
        .on('reading.personId', '=', personId),
    )
    .select('readAt')
    .where('sitting.groupId', '=', groupId)
    .$castTo<OfSitting & { readAt: Date | null }>()
    .execute();

/**
 * Minutes that wait for somebody: to be validated, in the groups that she presides or whose secretariat she keeps; elsewhere
 * to be read, once for each text.
 */
export const waitingFor = (db: Db, personId: string): Promise<(OfSitting & { standing: string })[]> =>
  proposed(db)
    .innerJoin('groupMember as member', 'member.groupId', 'sitting.groupId')
    .leftJoin('minutesReading as reading', (join) =>
      join
        .onRef('reading.minutesId', '=', 'minutes.id')
        .onRef('reading.revision', '=', 'minutes.revision')
        .onRef('reading.personId', '=', 'member.personId'),
    )
    .select('standing')
    .where('member.personId', '=', personId)
    .where('until', 'is', null)
    .where((one) => one.or([one('standing', '<>', 'member'), one('readAt', 'is', null)]))
    .$castTo<OfSitting & { standing: string }>()
    .execute();

const proposed = (db: Db) =>
  listed(db).where('state', '=', 'proposed').where('workingGroup.archivedAt', 'is', null).limit(20);

const listed = (db: Db) =>
  db
    .selectFrom('minutes')
    .innerJoin('sitting', 'sitting.id', 'minutes.sittingId')
    .innerJoin('workingGroup', 'workingGroup.id', 'sitting.groupId')
    .select(['sittingId', 'sitting.title', 'startsAt', 'endsAt', 'state', 'workingGroup.name as groupName'])
    .where('state', '<>', 'replaced')
    .orderBy('startsAt', 'desc')
    .orderBy('minutes.version', 'desc')
    .orderBy('minutes.id')
    .$castTo<OfSitting>();

export async function insertMinutes(
  db: Db,
  row: Pick<Minutes, 'sittingId' | 'version' | 'text' | 'proposedBy' | 'proposedAt'>,
): Promise<string> {
  const { id } = await db
    .insertInto('minutes')
    .values({ ...row, state: 'proposed' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateMinutes(
  db: Db,
  id: string,
  change: Partial<
    Pick<Minutes, 'state' | 'text' | 'revision' | 'validatedAt' | 'isPublic' | 'publicText'>
  > & {
    validatedBy?: string | null;
  },
): Promise<void> {
  await db.updateTable('minutes').set(change).where('id', '=', id).execute();
}

/** Where the minutes of a meeting stand; nothing where it has none. Their text is not read. */
export const stateOf = async (db: Db, sittingId: string): Promise<Minutes['state'] | undefined> =>
  (
    await db
      .selectFrom('minutes')
      .select('state')
      .where('sittingId', '=', sittingId)
      .orderBy('version', 'desc')
      .$castTo<Pick<Minutes, 'state'>>()
      .limit(1)
      .executeTakeFirst()
  )?.state;

/** The latest meeting of a group before a moment that has minutes; without a moment, the latest of all. */
export const latestWithMinutes = async (
  db: Db,
  groupId: string,
  before: Date | null,
): Promise<string | undefined> =>
  (
    await listed(db)
      .where('sitting.groupId', '=', groupId)
      .$if(before !== null, (some) => some.where('startsAt', '<', before))
      .limit(1)
      .executeTakeFirst()
  )?.sittingId;
