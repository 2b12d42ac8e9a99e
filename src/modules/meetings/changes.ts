import { defineEvent } from '#platform/events';
import type { Meeting } from './series.ts';

/** A meeting is no longer what people were told. */
export interface MeetingChange {
  meetingId: string;
  seriesId: string;
  what: 'moved' | 'cancelled' | 'restored' | 'reworded';
  before: Pick<Meeting, 'startsAt' | 'endsAt' | 'place' | 'title'>;
  now: Date;
}

export const meetingChanged = defineEvent<MeetingChange>('meetings.meetingChanged');

/**
 * Meetings fall out of their series. Whoever holds anything of one (a wish to come, a presence) adds it to `held`: it is then
 * cancelled, and stays; what nobody holds goes.
 */
export const meetingsLeft = defineEvent<{ meetingIds: readonly string[]; held: Set<string> }>(
  'meetings.meetingsLeft',
);

/** Series were announced, one or some thousands at once. */
export const seriesAdded = defineEvent<{ seriesIds: readonly string[]; now: Date }>('meetings.seriesAdded');

/** A series was reworded, cut in two, cancelled or taken out. */
export const seriesChanged = defineEvent<{ seriesId: string; now: Date }>('meetings.seriesChanged');
