import { createHash } from 'node:crypto';
import type { Meeting, Series } from '#modules/meetings/rules';
import type { Lang } from '#platform/i18n';
import { addDays, instantOf, wallClockOf } from '#platform/time';

export const reminders = ['phone', 'sms', 'email', 'none'] as const;
export type Reminder = (typeof reminders)[number];

export type BookingState = 'seat' | 'waiting' | 'cancelled';

/** What the team has to say by telephone to somebody without a mailbox, or whose mailbox leads nowhere. */
export type Call =
  | 'promoted'
  | 'unbooked'
  | 'unreachable'
  | 'added'
  | 'moved'
  | 'cancelled'
  | 'restored'
  | 'reminder'
  | 'missed';

const aboutTheMeeting = ['promoted', 'unbooked', 'added', 'moved', 'cancelled', 'restored'] as const;

/** The calls that say a later one with them: that she has a seat says when, and a reminder is said with any of them. */
export const saidWith: Record<Call, readonly Call[]> = {
  promoted: [],
  unbooked: [],
  added: ['promoted'],
  moved: ['promoted', 'added'],
  cancelled: [],
  restored: ['promoted', 'added'],
  reminder: aboutTheMeeting,
  unreachable: aboutTheMeeting,
  missed: [],
};

/** Who comes, as she says it herself or as the team takes it down. */
export interface Newcomer {
  firstName: string;
  name: string;
  email: string | null;
  phone: string | null;
  remindBy: Reminder;
  need: string | null;
  withLaptop: boolean;
}

export interface Registration extends Newcomer {
  id: string;
  number: number;
  isWhole: boolean;
  source: 'site' | 'team';
  lang: Lang;
  createdAt: Date;
  forgottenAt: Date | null;
}

/** One meeting of a registration. */
export interface Booking {
  id: string;
  registrationId: string;
  meetingId: string;
  state: BookingState;
  cancelledBy: 'self' | 'team' | null;
  cancelledWhy: string | null;
  changedAt: Date;
  toCall: Call | null;
}

export type Closed =
  | 'no_registration'
  | 'by_phone'
  | 'cancelled'
  /** It opens later. */
  | 'not_yet'
  /** Too late, or it is over. */
  | 'closed'
  /** A cycle that began: whoever joins is taken by the team. */
  | 'begun';

export type RegisterRefusal =
  | Closed
  | 'gone'
  /** She is in one of these meetings already. */
  | 'twice'
  | 'no_laptop';

export interface Wanted {
  meetingId: string;
  who: Newcomer;
  /** The team is bound by no date, and may take somebody in one meeting of a cycle. */
  source: 'site' | 'team';
  onlyThis?: boolean;
  lang: Lang;
}

/**
 * When people register on the site: from `opens` (null: at once) to `closes`. A cycle counts from its first meeting. It opens at
 * the hour of the meeting, days before: clocks may change in between.
 */
export function periodOf(
  { opensDaysBefore, closesMinutesBefore }: Pick<Series, 'opensDaysBefore' | 'closesMinutesBefore'>,
  startsAt: Date,
  zone: string,
): { opens: Date | null; closes: Date } {
  return {
    opens: opensDaysBefore === null ? null : daysBefore(startsAt, opensDaysBefore, zone),
    closes: new Date(startsAt.getTime() - closesMinutesBefore * 60_000),
  };
}

function daysBefore(instant: Date, days: number, zone: string): Date {
  const [day = '', clock] = wallClockOf(instant, zone).split('T');
  return instantOf(`${addDays(day, -days)}T${clock}`, zone);
}

/** Why nobody registers on the site now, or null. `meetings`: the one asked, or all of a cycle, in order. */
export function closedWhy(
  series: Series,
  meetings: readonly Meeting[],
  { now, zone }: { now: Date; zone: string },
): Closed | null {
  const [first] = meetings;
  const planned = meetings.find(({ status }) => status === 'planned');
  if (series.registration === 'none') return 'no_registration';
  if (!first || !planned || series.status === 'cancelled') return 'cancelled';
  const { opens, closes } = periodOf(series, planned.startsAt, zone);
  if (now >= closes) return series.isCycle && now < (meetings.at(-1) as Meeting).endsAt ? 'begun' : 'closed';
  if (series.registration === 'phone') return 'by_phone';
  return opens !== null && now < opens ? 'not_yet' : null;
}

/** The same person is once in a meeting: the same name with the same mailbox or the same telephone. */
export function whoIs({
  firstName,
  name,
  email,
  phone,
}: Pick<Newcomer, 'firstName' | 'name' | 'email' | 'phone'>) {
  const folded = `${firstName} ${name}`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const hash = (contact: string | null): string | null =>
    contact && createHash('sha256').update(`${folded}\n${contact}`).digest('base64url');
  return { whoByEmail: hash(email), whoByPhone: hash(phone) };
}
