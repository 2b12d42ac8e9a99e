import type { IsoDate } from '#platform/time';

export const themes = [
  'first_steps',
  'internet',
  'procedures',
  'mobile',
  'pictures',
  'office',
  'safety',
  'creation',
  'job',
  'family',
  'repair',
  'understanding',
] as const;
export type Theme = (typeof themes)[number];

export const levels = ['beginner', 'some', 'any'] as const;
export type Level = (typeof levels)[number];

/** Whether one registers: not at all, on the site as well, or by telephone only. */
export type Registration = 'none' | 'open' | 'phone';

export type SeriesStatus = 'draft' | 'published' | 'cancelled';

/** When a series takes place: wall clocks of the network's zone, and the rule by which it comes again. */
export interface Timing {
  startsOn: IsoDate;
  startsAtMinutes: number;
  durationMinutes: number;
  /** RFC 5545, without its name: `FREQ=WEEKLY;BYDAY=TU;COUNT=10`; null for once. */
  rule: string | null;
  /** Days on which it would fall and does not. */
  without: readonly IsoDate[];
}

/** What a workshop or an event is, whenever it meets. */
export interface Subject {
  /** Null: the network's own. */
  spaceId: string | null;
  kind: 'workshop' | 'event';
  title: string;
  summary: string | null;
  description: string | null;
  theme: Theme | null;
  level: Level;
  publics: readonly string[];
  priceCents: number;
  conditions: string | null;
  place: string | null;
  onlineUrl: string | null;
  ledBy: string | null;
  isCycle: boolean;
  seats: number | null;
  laptops: number;
  registration: Registration;
  opensDaysBefore: number | null;
  closesMinutesBefore: number;
}

export interface Series extends Subject, Timing {
  id: string;
  status: SeriesStatus;
  sequence: number;
  follows: string | null;
  /** Shared by all that were cut from one another. */
  cycle: string;
  origin: string | null;
  /** What of a catalogue it was drawn from. */
  drawnFrom: string | null;
  /** Up to which day its meetings are written; `infinity` when none is to come. */
  writtenUntil: string;
  createdAt: Date;
  changedAt: Date;
}

/** What a new series must say; the rest has its usual value. */
export type NewSeries = Pick<
  Series,
  'spaceId' | 'title' | 'startsOn' | 'startsAtMinutes' | 'durationMinutes'
> &
  Partial<Omit<Series, 'id' | 'sequence' | 'createdAt' | 'changedAt' | 'follows' | 'cycle' | 'writtenUntil'>>;

export interface Meeting {
  id: string;
  /** What people say on the telephone, and the address of its page. */
  number: number;
  seriesId: string;
  spaceId: string | null;
  /** Its rank in the series, from 1. */
  ordinal: number;
  /** When the rule puts it; it keeps that when it is moved. */
  plannedAt: Date;
  startsAt: Date;
  endsAt: Date;
  status: 'planned' | 'cancelled';
  reason: string | null;
  /** Its own, for this once. */
  title: string | null;
  place: string | null;
  seats: number | null;
  seatsTaken: number;
  laptops: number;
  laptopsTaken: number;
  sequence: number;
  changedAt: Date;
}

/** How many may still come; null when nobody counts. */
export const freeSeats = ({ seats, seatsTaken }: Pick<Meeting, 'seats' | 'seatsTaken'>): number | null =>
  seats === null ? null : seats - seatsTaken;
