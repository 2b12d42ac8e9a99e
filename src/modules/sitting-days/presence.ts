import type { Called } from '#modules/sitting-calls/rules';
import { seatsOf } from '#modules/sitting-calls/rules';

export type Way = 'there' | 'remote';

/** Somebody who was there, or took part from afar. */
export interface Presence {
  /** Null: no member. */
  memberId: string | null;
  name: string;
  organisation: string;
  way: Way;
  /** She, or somebody in her name, signed with the code of the day, and nobody confirmed it since. */
  byCode?: boolean;
}

/** How somebody was at a meeting: there, from afar, represented by her deputy, with apologies, or not. */
export type Attended = Way | 'represented' | 'excused' | 'absent';

export interface Attendee {
  memberId: string | null;
  name: string;
  organisation: string;
  attended: Attended;
}

/** All who were expected, in the order of the group, then those who came besides. */
export function attendeesOf(called: readonly Called[], presences: readonly Presence[]): Attendee[] {
  const present = new Map(presences.map((one) => [one.memberId, one]));
  const isPresent = (id: string): boolean => present.has(id);
  const expected = called.map(({ member, call }): Attendee => {
    const { id: memberId, name, organisation } = member;
    const isRepresented = called.some(
      (other) => other.member.deputyOf === memberId && isPresent(other.member.id),
    );
    const away = isRepresented ? 'represented' : call?.answer === 'excused' ? 'excused' : 'absent';
    return { memberId, name, organisation, attended: present.get(memberId)?.way ?? away };
  });
  const ids = new Set(called.map(({ member }) => member.id));
  const others = presences.filter(({ memberId }) => memberId === null || !ids.has(memberId));
  return [...expected, ...others.map(({ way, ...one }) => ({ ...one, attended: way }))];
}

/** How many seats are held: their member is there or takes part, or a deputy of hers does. */
export function seatsHeld(called: readonly Called[], presences: readonly Presence[]): number {
  const present = new Set(presences.map(({ memberId }) => memberId));
  return seatsOf(called).filter(
    ({ member }) =>
      present.has(member.id) ||
      called.some((other) => other.member.deputyOf === member.id && present.has(other.member.id)),
  ).length;
}

/** One way to write a name, for whoever types that of a member: neither accents nor capitals tell people apart. */
export const sameName = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean)
    .sort()
    .join(' ');
