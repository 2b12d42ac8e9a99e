import { membersOf } from '#modules/groups';
import type { Member } from '#modules/groups/rules';
import type { Sitting } from '#modules/sittings/rules';
import type { Database } from '#platform/database/deed';
import type { Called } from './call.ts';
import { linkPath } from './paths.ts';
import { callsOf, newLink } from './store.ts';

/** For a letter of another module: the page of the meeting for each member who was called, with an account or without. */
export async function callLinks(tx: Database, sittingId: string, now: Date): Promise<Map<string, string>> {
  const links = new Map<string, string>();
  for (const { id, memberId } of await callsOf(tx, sittingId))
    links.set(memberId, linkPath(await newLink(tx, id, now)));
  return links;
}

/** The members of today, each with what she answered. */
export async function calledTo(
  db: Database,
  { id, groupId }: Pick<Sitting, 'id' | 'groupId'>,
): Promise<Called[]> {
  const [members, calls] = await Promise.all([membersOf(db, groupId), callsOf(db, id)]);
  const byMember = new Map(calls.map((call) => [call.memberId, call]));
  return members.map((member: Member) => ({ member, call: byMember.get(member.id) ?? null }));
}
