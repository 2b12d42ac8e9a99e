import type { Child } from 'hono/jsx';
import type { Asked } from '#platform/http/env';
import type { Page } from '#platform/page';

/** A piece of the page of a meeting: what another module can do with it. */
export interface MeetingPart {
  /** Its public page: under the text, or beside it; or the page of those who hold it. */
  place: 'public' | 'aside' | 'staff';
  order: number;
  permission?: string;
  draw: (asked: Asked, page: Page, meeting: { id: string }) => Promise<Child | null>;
}

/** Somebody who is expected at a meeting, as its list names her. */
export interface Expected {
  /** Stable: what is noted of her is noted under it. */
  id: string;
  name: string;
  /** What whoever holds the meeting should know, in a few words. */
  detail: string | null;
}
