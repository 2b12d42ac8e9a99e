import { membersOf } from '#modules/groups';
import type { Member } from '#modules/groups/rules';
import type { Sitting } from '#modules/sittings/rules';
import type { Database } from '#platform/database/connect';
import type { Called } from './call.ts';
import { callsOf } from './store.ts';

/** The members of today, each with what she answered. */
export async function calledTo(
  db: Database,
  { id, groupId }: Pick<Sitting, 'id' | 'groupId'>,
): Promise<Called[]> {
  const [members, calls] = await Promise.all([membersOf(db, groupId), callsOf(db, id)]);
  const byMember = new Map(calls.map((call) => [call.memberId, call]));
  return members.map((member: Member) => ({ member, call: byMember.get(member.id) ?? null }));
}
