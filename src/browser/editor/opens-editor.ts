import type { Editor } from './open-page.ts';

/** An element that makes a page to write in: what goes with that page waits for it here. */
export interface OpensEditor extends HTMLElement {
  opened: Promise<Editor>;
}
