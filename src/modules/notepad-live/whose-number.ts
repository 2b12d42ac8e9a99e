import * as Y from 'yjs';
import { changesAfter } from '#modules/notepads';
import type { Database } from '#platform/database/deed';
import type { Seat } from './guests.ts';
import { claimNumber } from './writer-store.ts';

interface Place {
  db: Database;
  notepadId: string;
  shared: Y.Doc;
  /** The last change that the document holds. */
  seq: number;
}

/**
 * Whether all that is new in a change was written under numbers of hers. Under somebody else's, what that one wrote without a line
 * would be taken for known when she is back, and be seen by nobody.
 */
export async function isHers(
  bytes: Uint8Array,
  seat: Pick<Seat, 'personId' | 'numbers'>,
  place: Place,
): Promise<boolean> {
  const { db, notepadId, shared, seq } = place;
  const strange = [...endsOf(bytes)].filter(
    ([number, end]) => !seat.numbers.has(number) && end > Y.getState(shared.store, number),
  );
  if (strange.length === 0) return true;
  // What she read of others in another process may not have come to this one yet.
  const known = (await changesAfter(db, notepadId, seq)).map((change) => endsOf(change.bytes));
  for (const [number, end] of strange) {
    if (known.some((ends) => (ends.get(number) ?? 0) >= end)) continue;
    if (!(await claimNumber(db, { notepadId, number, personId: seat.personId }))) return false;
    seat.numbers.add(number);
  }
  return true;
}

/** Up to where a change goes under each number. */
const endsOf = (bytes: Uint8Array): Map<number, number> => Y.parseUpdateMeta(bytes).to;
