import { addMember, createGroup, membersOf } from '#modules/groups';
import type { Database } from '#platform/database/deed';
import { slugOf } from '#platform/slug';
import { addDays, dateOf } from '#platform/time';
import { type Sitting, told } from './groups.ts';

const zone = 'Europe/Paris';

/** The committee and the four groups, a year ago, with who sits in them. */
export async function tellGroups(db: Database, now: Date): Promise<void> {
  const since = new Date(now.getTime() - 365 * 86_400_000);
  for (const { members, ...said } of told) {
    const { id } = await createGroup(db, { ...said, mandateUntil: addDays(dateOf(now, zone), 400) }, since);
    for (const member of members) await seat(db, id, member, since);
  }
}

async function seat(db: Database, groupId: string, member: Sitting, now: Date): Promise<void> {
  const { name, organisation, standing = 'member' } = member;
  const email = member.email ?? `${slugOf(name)}@partenaires.example`;
  const seated = member.deputyOf
    ? (await membersOf(db, groupId)).find((each) => each.name === member.deputyOf)
    : undefined;
  const given = { name, email, organisation, standing, deputyOf: seated?.id ?? null };
  await addMember(db, given, { groupId, now, today: dateOf(now, zone) });
}
