import { type Outcomes, recordOutcomes } from '#modules/decisions';
import { longestText } from '#modules/decisions/rules';
import { closeNotepad } from '#modules/notepads';
import { lockSitting } from '#modules/sittings';
import { type Database, inTransaction } from '#platform/database/deed';
import { mergeLines } from '#platform/forms/merge-lines';
import {
  amendmentById,
  decideAmendment,
  insertAmendment,
  isAmended,
  keepRevision,
  textAt,
} from './amendment-store.ts';
import type { Minutes } from './minutes.ts';
import { minutesPath } from './paths.ts';
import { publishMinutes } from './publish-minutes.ts';
import { noteReading } from './reading-store.ts';
import { insertMinutes, lockMinutes, minutesOf, updateMinutes } from './store.ts';

export interface By {
  personId: string;
  now: Date;
}

export type ProposeRefusal = 'proposed' | 'notHeld';

/** Proposes the minutes of a meeting that was begun; once they are validated, a new version of them. */
export const proposeMinutes = (
  db: Database,
  { sittingId, text }: { sittingId: string; text: string },
  { personId, now }: By,
): Promise<{ refusal: ProposeRefusal } | { refusal: null; minutesId: string }> =>
  inTransaction(db, async (tx) => {
    const sitting = await lockSitting(tx, sittingId);
    if (!sitting?.begunAt) return { refusal: 'notHeld' };
    const [newest] = await minutesOf(tx, sittingId);
    if (newest?.state === 'proposed') return { refusal: 'proposed' };
    const version = (newest?.version ?? 0) + 1;
    const row = { sittingId, version, text, proposedBy: personId, proposedAt: now };
    const minutesId = await insertMinutes(tx, row);
    await keepRevision(tx, { minutesId, revision: 1, text });
    await noteReading(tx, { minutesId, personId, revision: 1, readAt: now });
    return { refusal: null, minutesId };
  });

export type AmendRefusal = 'validated' | 'same';

/** A member asks for a change: everybody reads it beside what it changes. */
export const amend = (
  db: Database,
  minutesId: string,
  { seen, ...said }: { seen: number; text: string; why: string },
  { personId, now }: By,
): Promise<{ refusal: AmendRefusal | null }> =>
  inTransaction(db, async (tx) => {
    const { state } = await lockMinutes(tx, minutesId);
    if (state !== 'proposed') return { refusal: 'validated' };
    const before = await textAt(tx, minutesId, seen);
    if (before === undefined || before === said.text) return { refusal: 'same' };
    await insertAmendment(tx, { minutesId, ...said, revision: seen, personId, proposedAt: now });
    await noteReading(tx, { minutesId, personId, revision: seen, readAt: now });
    return { refusal: null };
  });

export type TakeRefusal = 'validated' | 'decided' | 'apart';

/**
 * Takes an amendment into the text, wherever that has gone since; refused where the same lines were changed otherwise: whoever
 * keeps the secretariat then writes both.
 */
export const settleAmendment = (
  db: Database,
  { minutesId, id }: { minutesId: string; id: string },
  { isTaken, answer }: { isTaken: boolean; answer: string },
  { personId, now }: By,
): Promise<{ refusal: TakeRefusal | null }> =>
  inTransaction(db, async (tx) => {
    const { state, text, revision } = await lockMinutes(tx, minutesId);
    const asked = await amendmentById(tx, minutesId, id);
    if (state !== 'proposed') return { refusal: 'validated' };
    if (asked?.state !== 'open') return { refusal: 'decided' };
    if (isTaken) {
      const merged = mergeLines(asked.before, asked.text, text);
      if (merged === null) return { refusal: 'apart' };
      await writeRevision(tx, { minutesId, text: merged, revision: revision + 1 }, { personId, now });
    }
    const decided = { state: isTaken ? ('taken' as const) : ('left' as const), answer };
    await decideAmendment(tx, id, { ...decided, decidedBy: personId, decidedAt: now });
    return { refusal: null };
  });

/** Whoever keeps the secretariat writes in what is proposed; refused when it was amended since she read it. */
export const rewordMinutes = (
  db: Database,
  minutesId: string,
  { text, seen }: { text: string; seen: number },
  by: By,
): Promise<{ refusal: 'changed' | 'validated' | null }> =>
  inTransaction(db, async (tx) => {
    const { state, revision } = await lockMinutes(tx, minutesId);
    if (state !== 'proposed') return { refusal: 'validated' };
    if (revision !== seen) return { refusal: 'changed' };
    await writeRevision(tx, { minutesId, text, revision: revision + 1 }, by);
    return { refusal: null };
  });

/** Whoever writes has read what she writes; the others are asked to read again. */
async function writeRevision(
  tx: Database,
  row: { minutesId: string; text: string; revision: number },
  { personId, now }: By,
): Promise<void> {
  const { minutesId, text, revision } = row;
  await updateMinutes(tx, minutesId, { text, revision });
  await keepRevision(tx, row);
  await noteReading(tx, { minutesId, personId, revision, readAt: now });
}

export type ValidateRefusal = 'validated' | 'changed' | 'amended' | 'long';

/** What was agreed on, and the revision that was read when it was. */
export type Agreed = Pick<Outcomes, 'groupId' | 'on' | 'decisions' | 'actions'> & { seen: number };

/**
 * Validates what was read: the register takes its decisions and actions, the version before stands no more, and nothing is written
 * any more in the notes that they were made from. Answers the actions that are new, and the version that is published no more.
 */
export const validateMinutes = (
  db: Database,
  minutesId: string,
  { seen, ...agreed }: Agreed,
  { personId, now }: By,
): Promise<{ refusal: ValidateRefusal } | { refusal: null; begun: string[]; withdrawn: string | null }> =>
  inTransaction(db, async (tx) => {
    const { state, revision, sittingId } = await lockMinutes(tx, minutesId);
    if (state !== 'proposed') return { refusal: 'validated' };
    if (revision !== seen) return { refusal: 'changed' };
    if (await isAmended(tx, minutesId)) return { refusal: 'amended' };
    if ([...agreed.decisions, ...agreed.actions].some(({ text }) => text.length > longestText))
      return { refusal: 'long' };
    const withdrawn = await replaceBefore(tx, await minutesOf(tx, sittingId), agreed.groupId);
    await updateMinutes(tx, minutesId, { state: 'validated', validatedAt: now, validatedBy: personId });
    const notes = (await lockSitting(tx, sittingId))?.notepadId;
    if (notes) await closeNotepad(tx, notes, now);
    const begun = await recordOutcomes(tx, { ...agreed, sourcePath: minutesPath(sittingId), now });
    return { refusal: null, begun, withdrawn };
  });

/** What is public of the version before is so no more: whoever publishes reads the new one first. */
async function replaceBefore(tx: Database, versions: readonly Minutes[], groupId: string) {
  const standing = versions.find(({ state }) => state === 'validated');
  if (!standing) return null;
  await publishMinutes(tx, { ...standing, groupId }, 'withdrawn');
  await updateMinutes(tx, standing.id, { state: 'replaced' });
  return standing.isPublic ? standing.id : null;
}
