// Owns: group_member, group_member_key. Reads: person.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import { newToken } from '#platform/secret-token';
import type { Member, Standing } from './group.ts';

type Db = DbOf<'groupMember' | 'groupMemberKey', 'person'>;

const members = (db: Db) =>
  db
    .selectFrom('groupMember')
    .innerJoin('person', 'person.id', 'groupMember.personId')
    .select(['groupMember.id', 'groupId', 'personId', 'name', 'email'])
    .select(['organisation', 'standing', 'deputyOf'])
    .where('until', 'is', null)
    .where('leftAt', 'is', null);

/** Those of today: who presides, the secretariat, then by organisation; a deputy after the one whose seat she takes. */
export async function membersOf(db: Db, groupId: string): Promise<Member[]> {
  const all = await members(db)
    .where('groupId', '=', groupId)
    .orderBy(sql`array_position(array['chair', 'secretary', 'member'], standing)`)
    .orderBy(sql`organisation collate "fr-x-icu"`)
    .orderBy(sql`name collate "fr-x-icu"`)
    .orderBy('groupMember.id')
    .$castTo<Member>()
    .execute();
  const seated = new Set(all.map(({ id }) => id));
  const isDeputy = ({ deputyOf }: Member) => deputyOf !== null && seated.has(deputyOf);
  return all
    .filter((member) => !isDeputy(member))
    .flatMap((member) => [member, ...all.filter(({ deputyOf }) => deputyOf === member.id)]);
}

/** Whoever has or had a seat there, and whom she spoke for; until seats that ended are forgotten. */
export const everSeated = (db: Db, groupId: string): Promise<Pick<Member, 'name' | 'organisation'>[]> =>
  db
    .selectFrom('groupMember')
    .innerJoin('person', 'person.id', 'groupMember.personId')
    .select(['name', 'organisation'])
    .where('groupId', '=', groupId)
    .orderBy('since', 'desc')
    .orderBy('groupMember.id')
    .execute();

export const memberById = (db: Db, groupId: string, id: string): Promise<Member | undefined> =>
  members(db)
    .where('groupId', '=', groupId)
    .where('groupMember.id', '=', id)
    .$castTo<Member>()
    .executeTakeFirst();

/** A seat of today, and what seals its links; nothing before its first. */
export const sealedSeat = (db: Db, id: string): Promise<(Member & { key: string }) | undefined> =>
  members(db)
    .innerJoin('groupMemberKey', 'groupMemberKey.memberId', 'groupMember.id')
    .select('key')
    .where('groupMember.id', '=', id)
    .$castTo<Member & { key: string }>()
    .executeTakeFirst();

/** What seals the links of some seats: those that have none yet are given one. */
export async function keysOf(tx: Db, memberIds: readonly string[]): Promise<Map<string, string>> {
  if (memberIds.length === 0) return new Map();
  await tx
    .insertInto('groupMemberKey')
    .values(memberIds.map((memberId) => ({ memberId, key: newToken() })))
    .onConflict((conflict) => conflict.column('memberId').doNothing())
    .execute();
  const rows = await tx
    .selectFrom('groupMemberKey')
    .select(['memberId', 'key'])
    .where('memberId', 'in', [...memberIds])
    .execute();
  return new Map(rows.map(({ memberId, key }) => [memberId, key]));
}

/** The links of a seat open nothing more: its next letter seals new ones. */
export async function dropKey(db: Db, memberId: string): Promise<void> {
  await db.deleteFrom('groupMemberKey').where('memberId', '=', memberId).execute();
}

/** What she is in a group today; null when she is not in it. */
export async function standingOf(db: Db, groupId: string, personId: string | null): Promise<Standing | null> {
  if (personId === null) return null;
  const member = await members(db)
    .where('groupId', '=', groupId)
    .where('personId', '=', personId)
    .$castTo<Member>()
    .executeTakeFirst();
  return member?.standing ?? null;
}

/** The groups of which somebody is a member today. */
export const groupIdsOf = async (db: Db, personId: string): Promise<string[]> =>
  (await members(db).where('personId', '=', personId).execute()).map(({ groupId }) => groupId);

export interface Seat {
  groupId: string;
  personId: string;
  organisation: string;
  standing: Standing;
  deputyOf: string | null;
}

/** The identifier of her seat; null when she has one there already. */
export async function insertMember(db: Db, seat: Seat & { since: string }): Promise<string | null> {
  const row = await db
    .insertInto('groupMember')
    .values(seat)
    .onConflict((conflict) =>
      conflict.columns(['groupId', 'personId']).where('until', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function updateMember(
  db: Db,
  id: string,
  change: Partial<Pick<Seat, 'organisation' | 'standing' | 'deputyOf'>>,
): Promise<void> {
  await db.updateTable('groupMember').set(change).where('id', '=', id).execute();
}

/** Her seat ends, and she is nobody's deputy any more; that of her own deputy stays, and is a seat of its own. */
export async function endMember(db: Db, id: string, until: string): Promise<void> {
  await db.updateTable('groupMember').set({ deputyOf: null }).where('deputyOf', '=', id).execute();
  await db.updateTable('groupMember').set({ until, deputyOf: null }).where('id', '=', id).execute();
}

/** Seats that ended before a day are forgotten. */
export async function eraseEnded(db: Db, before: Date): Promise<number> {
  const gone = await db
    .deleteFrom('groupMember')
    .where('until', '<', before.toISOString().slice(0, 10))
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}
