import { addDays, dateOf, type IsoDate } from '#platform/time';

/** When it is; null while its date is looked for. */
export interface Timed {
  startsAt: Date | null;
  endsAt: Date | null;
}

export interface Sitting extends Timed {
  id: string;
  groupId: string;
  title: string;
  place: string | null;
  onlineUrl: string | null;
  /** How many members must be there or represented. */
  quorum: number | null;
  /** Members propose a point until so many days before. */
  proposalDays: number;
  /** Of its calendar entry: rises when whoever was called must know. */
  sequence: number;
  cancelledAt: Date | null;
  cancelledWhy: string | null;
  begunAt: Date | null;
  endedAt: Date | null;
  notepadId: string | null;
  createdAt: Date;
  changedAt: Date;
}

export type Phase =
  /** Its date is looked for. */
  | 'undated'
  | 'coming'
  | 'running'
  /** It was begun, and ended. */
  | 'held'
  /** Its time is over, and nobody began it. */
  | 'missed'
  | 'cancelled';

type Staged = Pick<Sitting, 'startsAt' | 'endsAt' | 'cancelledAt' | 'begunAt' | 'endedAt'>;

export function phaseOf({ endsAt, cancelledAt, begunAt, endedAt }: Staged, now: Date): Phase {
  if (cancelledAt !== null) return 'cancelled';
  if (endedAt !== null) return 'held';
  if (begunAt !== null) return 'running';
  if (endsAt === null) return 'undated';
  return endsAt > now ? 'coming' : 'missed';
}

/** What was held or will not be is left as it is. */
export const isSettled = ({ cancelledAt, endedAt }: Pick<Sitting, 'cancelledAt' | 'endedAt'>): boolean =>
  cancelledAt !== null || endedAt !== null;

/** The last day on which members may propose a point; null while no date sets one. */
export const proposalsUntil = (
  { startsAt, proposalDays }: Pick<Sitting, 'startsAt' | 'proposalDays'>,
  zone: string,
): IsoDate | null => startsAt && addDays(dateOf(startsAt, zone), -proposalDays);

export function mayPropose(sitting: Sitting, now: Date, zone: string): boolean {
  if (isSettled(sitting) || sitting.begunAt !== null) return false;
  const until = proposalsUntil(sitting, zone);
  return until === null || dateOf(now, zone) <= until;
}

export type BeginRefusal = 'cancelled' | 'undated' | 'early' | 'ended';

/** Why it cannot begin now: from its own day on it may, and later too, when it is told afterwards. */
export function refusalToBegin(sitting: Staged, now: Date, zone: string): BeginRefusal | null {
  if (sitting.cancelledAt !== null) return 'cancelled';
  if (sitting.endedAt !== null) return 'ended';
  if (sitting.startsAt === null) return 'undated';
  return dateOf(now, zone) < dateOf(sitting.startsAt, zone) ? 'early' : null;
}
