import type { Database } from '#platform/database/deed';
import type { Ask } from '#platform/http/env';
import { record } from '#platform/journal';
import type { Standing } from './group.ts';

interface Seat {
  groupId: string;
  personId: string;
  standing: Standing;
}

/** Who sits in a group decides who reads and steers it: each change is in the journal, whoever made it. */
export const noteSeat = (
  tx: Database,
  { var: { viewer, now } }: Ask,
  step: 'given' | 'changed' | 'ended' | 'links-ended',
  { groupId, personId, standing }: Seat,
): Promise<void> =>
  record(
    tx,
    { actor: viewer.name, act: `group.seat-${step}`, subject: groupId, details: { personId, standing } },
    now,
  );
