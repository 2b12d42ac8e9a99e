import { defineEvent } from '#platform/events';
import type { SpecialHours } from './special.ts';

export interface AnnouncedClosing extends SpecialHours {
  id: string;
}

/** A space will be closed when it is usually open. */
export const closingsAnnounced = defineEvent<{
  spaceId: string;
  closings: readonly AnnouncedClosing[];
  now: Date;
}>('hours.closingsAnnounced');
