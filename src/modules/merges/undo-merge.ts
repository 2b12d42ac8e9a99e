import { actorOf } from '#modules/network/rules';
import { can } from '#platform/access';
import type { Database, Transaction } from '#platform/database/deed';
import type { SignedIn } from '#platform/http/guard';
import { record } from '#platform/journal';
import { giveBack, type Left } from './give-back.ts';
import { permissionOf } from './kind.ts';
import { subjects } from './merge.ts';
import { openAgain } from './person-subject.ts';
import { entriesOf, lockBoth, lockMerging, type Merging, markUndone } from './store.ts';

/** `onward`: the one that stayed became a duplicate itself. `old`: what it changed is not known any more. */
export type UndoRefusal = 'undone' | 'onward' | 'old' | 'notYours' | 'taken';

/** A value of one row only (an address, a SIRET) is somebody else's by now. */
const takenSince = ['23505', '23P01', '23514', '23503'];

/** Gives both back what they had. What was changed since stays as it is, and is answered. */
export async function undoMerge(
  tx: Transaction,
  mergingId: string,
  { viewer, now }: { viewer: SignedIn; now: Date },
): Promise<{ refusal: UndoRefusal } | { left: Left[] }> {
  const merging = await lockMerging(tx, mergingId);
  const refusal = merging ? await refusalOf(tx, merging, viewer) : 'old';
  if (!merging || refusal) return { refusal: refusal ?? 'old' };
  const entries = await entriesOf(tx, merging);
  if (entries.length === 0) return { refusal: 'old' };

  const by = { actor: actorOf(viewer), now };
  const subject = subjects[merging.kind];
  const before = await subject.beforeParting?.(tx, merging);
  const left = await giveBack(tx, entries).catch(asTaken);
  if (left === 'taken') return { refusal: 'taken' };
  if (merging.shutAccount) await openAgain(tx, merging, by);
  await subject.part(tx, merging, by, before);
  await markUndone(tx, merging.id, { undoneAt: now, undoneBy: viewer.name });
  const act = { actor: viewer.name, act: `${merging.kind}.parted`, subject: merging.keptId };
  await record(tx, { ...act, details: { gone: merging.goneId, left: left.length } }, now);
  return { left };
}

async function refusalOf(tx: Database, merging: Merging, viewer: SignedIn): Promise<UndoRefusal | null> {
  const { kind, keptId, goneId } = merging;
  if (merging.undoneAt) return 'undone';
  const standing = await lockBoth(tx, kind, [keptId, goneId]);
  if (!standing.has(keptId)) return 'onward';
  const kept = await subjects[kind].read(tx, keptId, 'fr');
  const gone = await subjects[kind].read(tx, goneId, 'fr');
  if (!kept || !gone) return 'old';
  return [kept, gone].every(({ target }) => can(viewer, permissionOf(kind), target)) ? null : 'notYours';
}

function asTaken(fault: { code?: string }): 'taken' {
  if (takenSince.includes(fault.code ?? '')) return 'taken';
  throw fault;
}
