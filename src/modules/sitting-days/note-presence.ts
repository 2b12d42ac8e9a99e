import { membersOf } from '#modules/groups';
import { lockSitting } from '#modules/sittings';
import type { Sitting } from '#modules/sittings/rules';
import { type Database, inTransaction } from '#platform/database/deed';
import { type Presence, sameName, type Way } from './presence.ts';
import { dropPresences, notePresences, presencesIn } from './store.ts';

const mostPresent = 400;

export type SignRefusal =
  /** It is over or cancelled, or on another day. */
  | 'closed'
  /** That seat is no member's. */
  | 'unknown'
  | 'full';

export interface Signed {
  /** The seat that she picked; null when she typed her name. */
  memberId: string | null;
  name: string | null;
  organisation: string | null;
}

/** Somebody signs in by herself; whoever types the name of a member is that member. Answers under which name. */
export function signIn(
  db: Database,
  sitting: Pick<Sitting, 'id' | 'groupId'>,
  { memberId, name, organisation }: Signed,
  now: Date,
): Promise<{ refusal: SignRefusal } | { refusal: null; name: string }> {
  return inTransaction(db, async (tx) => {
    const members = await membersOf(tx, sitting.groupId);
    const member = members.find((one) => one.id === memberId || (name !== null && sameName(one.name, name)));
    if (memberId !== null && !member) return { refusal: 'unknown' };
    const known = member ?? { id: null, name: name ?? '', organisation: organisation ?? '' };
    await lockSitting(tx, sitting.id);
    if ((await presencesIn(tx, sitting.id)).length >= mostPresent) return { refusal: 'full' };
    const presence = {
      memberId: known.id,
      name: known.name,
      organisation: known.organisation,
      way: 'there' as const,
      byCode: true,
    };
    await notePresences(tx, { sittingId: sitting.id, presences: [presence], now });
    return { refusal: null, name: known.name };
  });
}

/** What a roll call says of one member, and what the page showed of her: who changed nothing leaves what others noted. */
export interface Called {
  memberId: string;
  way: Way | null;
  seen: Way | null;
}

/** Writes what a roll call changed. */
export function noteRoll(
  db: Database,
  { id, groupId }: Pick<Sitting, 'id' | 'groupId'>,
  {
    roll,
    guests,
    dropped,
  }: { roll: readonly Called[]; guests: readonly Presence[]; dropped: readonly string[] },
  now: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockSitting(tx, id);
    const members = new Map((await membersOf(tx, groupId)).map((member) => [member.id, member]));
    const changed = roll.filter(({ way, seen }) => way !== seen);
    const presences = changed.flatMap(({ memberId, way }): Presence[] => {
      const member = members.get(memberId);
      return member && way ? [{ memberId, name: member.name, organisation: member.organisation, way }] : [];
    });
    const gone = changed.filter(({ way }) => way === null).map(({ memberId }) => memberId);
    await dropPresences(tx, id, { memberIds: gone, guests: dropped.map((name) => name.toLowerCase()) });
    await notePresences(tx, { sittingId: id, presences: [...presences, ...guests], now });
  });
}
