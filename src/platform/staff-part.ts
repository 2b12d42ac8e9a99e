import type { Child } from 'hono/jsx';
import type { Page } from '#platform/page';

/** A piece at the end of every page of somebody who is signed in: what follows her wherever she goes. It is light. */
export interface StaffPart {
  order: number;
  permission?: string;
  draw: (page: Page) => Child;
}
