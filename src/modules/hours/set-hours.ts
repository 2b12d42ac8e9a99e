import { changeSpace } from '#modules/network';
import type { Actor } from '#modules/network/rules';
import type { Database } from '#platform/database/connect';

/**
 * Changes the usual hours of a space, read by `readHours` or written from a grid; null takes them away. The register
 * keeps the history, and announces the change, which writes the openings again. Answers the set that undoes it.
 */
export const setHours = (
  db: Database,
  spaceId: string,
  hours: string | null,
  by: { actor: Actor; now: Date },
): Promise<string | null> => changeSpace(db, spaceId, { hours }, by);
