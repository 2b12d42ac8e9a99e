import type { Level, Registration, Theme } from '#modules/meetings/rules';

/** A meeting as the public reads it, with what its series and its space say. */
export interface ListedMeeting {
  id: string;
  number: number;
  seriesId: string;
  ordinal: number;
  /** How many meetings a cycle has; null when the series is not one. */
  total: number | null;
  startsAt: Date;
  endsAt: Date;
  status: 'planned' | 'cancelled';
  /** Why it is cancelled, or moved. */
  reason: string | null;
  isMoved: boolean;
  title: string;
  level: Level;
  theme: Theme | null;
  priceCents: number;
  registration: Registration;
  seats: number | null;
  seatsTaken: number;
  /** Where in the space, or where without one. */
  place: string | null;
  spaceName: string | null;
  spaceSlug: string | null;
  communeName: string | null;
}
