import type { Actor } from '#modules/network/rules';
import type { Import, ImportRow } from './import.ts';
import type { Line } from './look-up.ts';
import type { Done } from './row-store.ts';

/** A line that was understood, and decided. */
export type Judged = ImportRow & Line;

/** For whom, and when. */
export interface Doing {
  of: Import;
  actor: Actor;
  now: Date;
}

/** What applying made of a line. */
export type Made = Pick<Done, 'done' | 'spaceId' | 'setId'> & Partial<Done>;
