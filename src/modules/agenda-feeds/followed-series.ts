import type { Registration, Theme } from '#modules/meetings/rules';

/** A date of a series that is not simply where its rule puts it, or its first. */
export interface OddMeeting {
  id: string;
  number: number;
  plannedAt: Date;
  startsAt: Date;
  endsAt: Date;
  status: 'planned' | 'cancelled';
  reason: string | null;
  title: string | null;
  place: string | null;
  sequence: number;
  changedAt: Date;
}

/** A series as a calendar needs it. */
export interface FollowedSeries {
  id: string;
  title: string;
  summary: string | null;
  description: string | null;
  conditions: string | null;
  theme: Theme | null;
  priceCents: number;
  registration: Registration;
  place: string | null;
  onlineUrl: string | null;
  startsOn: string;
  startsAtMinutes: number;
  durationMinutes: number;
  rule: string | null;
  without: string[];
  status: 'published' | 'cancelled';
  sequence: number;
  follows: string | null;
  ledBy: string | null;
  createdAt: Date;
  changedAt: Date;
  spaceName: string | null;
  address: string | null;
  postalCode: string | null;
  communeName: string | null;
  latitude: number | null;
  longitude: number | null;
  phone: string | null;
  first: OddMeeting;
  /** When its last written date was planned. */
  lastPlannedAt: Date;
  odd: OddMeeting[];
}
