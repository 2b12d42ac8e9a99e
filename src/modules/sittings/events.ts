import { defineEvent } from '#platform/events';
import type { Sitting } from './sitting.ts';

/** Something that whoever was called must know: when or where it is, or that it will not be. */
export const sittingChanged = defineEvent<{ before: Sitting; after: Sitting; now: Date }>('sittingChanged');

/** Where do those who are far away join it? Whoever opens rooms for video writes the address down. */
export const roomAsked = defineEvent<{ sittingId: string; room: { address: string | null } }>('roomAsked');
