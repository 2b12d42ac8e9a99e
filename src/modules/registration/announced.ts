import { defineEvent } from '#platform/events';
import type { Registration } from './registration.ts';

/** Somebody who has just registered, and the token of her link. */
export interface Confirmed {
  registration: Registration;
  token: string;
}

/** People registered, each with her link: a seat, or the waiting list. */
export const registered = defineEvent<{ confirmed: readonly Confirmed[]; now: Date }>(
  'registration.registered',
);

/** Somebody who waited has a seat in these meetings. */
export const promoted = defineEvent<{ registrationId: string; bookingIds: readonly string[]; now: Date }>(
  'registration.promoted',
);

export interface Cancelled {
  registration: Registration;
  bookingIds: readonly string[];
  by: 'self' | 'team';
  /** What the team says to whoever did not ask for it. */
  why: string | null;
  now: Date;
}

/** Bookings of one registration are cancelled, by her or by the team. */
export const cancelled = defineEvent<Cancelled>('registration.cancelled');

/** The meetings of a series changed, and whoever comes to all of it is in the new ones: what is untold can be told. */
export const bookingsChanged = defineEvent<{ seriesId: string; now: Date }>('registration.bookingsChanged');
