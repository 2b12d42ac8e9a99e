import type { Member } from '#modules/groups/rules';
import { isSettled, type Sitting } from '#modules/sittings/rules';

/** She comes, takes part from afar, does not come, or her deputy does in her place. */
export const answers = ['there', 'remote', 'excused', 'deputy'] as const;
export type Answer = (typeof answers)[number];

export interface Call {
  id: string;
  sittingId: string;
  memberId: string;
  calledAt: Date;
  answer: Answer | null;
  deputyId: string | null;
  said: string | null;
  answeredAt: Date | null;
  /** The order of business that her last letter said (`orderHash`); null when none did. */
  orderTold: string | null;
}

/** A member of today, and what became of her call; null when no letter left for her. */
export interface Called {
  member: Member;
  call: Call | null;
}

export const isComing = ({ call }: Called): boolean => call?.answer === 'there' || call?.answer === 'remote';

/** The deputies of a member, who may take her seat. */
export const deputiesOf = (members: readonly Member[], memberId: string): Member[] =>
  members.filter(({ deputyOf }) => deputyOf === memberId);

/**
 * Whether a seat will be held: its member comes, a deputy of hers said that she does, or she counts on one who did not
 * say no.
 */
function willBeHeld(seat: Called, all: readonly Called[]): boolean {
  if (isComing(seat)) return true;
  const deputies = all.filter(({ member }) => member.deputyOf === seat.member.id);
  if (deputies.some(isComing)) return true;
  const named = deputies.find(({ member }) => member.id === seat.call?.deputyId);
  return seat.call?.answer === 'deputy' && named !== undefined && named.call?.answer !== 'excused';
}

/** The members who have a seat of their own: a deputy sits in that of another. */
export const seatsOf = (all: readonly Called[]): Called[] => {
  const ids = new Set(all.map(({ member }) => member.id));
  return all.filter(({ member }) => member.deputyOf === null || !ids.has(member.deputyOf));
};

/** How many seats will be held, by their member or by a deputy. */
export const heldSeats = (all: readonly Called[]): number =>
  seatsOf(all).filter((seat) => willBeHeld(seat, all)).length;

/** The date that a page shows, as its form sends it back with the answer. */
export const seenOf = ({ startsAt }: Pick<Sitting, 'startsAt'>): string => startsAt?.toISOString() ?? '';

/** Whether an answer can still be given. */
export const isAnswerable = (sitting: Sitting, now: Date): boolean =>
  !isSettled(sitting) && sitting.endsAt !== null && sitting.endsAt > now;

export type CallRefusal =
  /** It is over or cancelled. */
  | 'settled'
  /** Its date is still looked for. */
  | 'undated'
  /** It has begun already. */
  | 'past'
  /** The group has no members. */
  | 'nobody'
  /** Everybody was called before. */
  | 'called';

export function refusalToCall(sitting: Sitting, now: Date): CallRefusal | null {
  if (isSettled(sitting)) return 'settled';
  if (sitting.startsAt === null) return 'undated';
  return sitting.startsAt <= now || sitting.begunAt !== null ? 'past' : null;
}
