import { defineEvent } from '#platform/events';
import type { Meeting } from './series.ts';

/** A meeting is no longer what people were told. `left` is one that fell out of its series with people in it. */
export interface MeetingChange {
  meetingId: string;
  seriesId: string;
  what: 'moved' | 'cancelled' | 'restored' | 'reworded';
  before: Pick<Meeting, 'startsAt' | 'endsAt' | 'place' | 'title'>;
  now: Date;
}

export const meetingChanged = defineEvent<MeetingChange>('meetings.meetingChanged');

/** A series was announced, reworded, cut in two or cancelled. */
export const seriesChanged = defineEvent<{ seriesId: string; now: Date }>('meetings.seriesChanged');
