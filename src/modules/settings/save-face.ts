import { type Database, inTransaction, schemaOf } from '#platform/database/deed';
import { merge } from '#platform/forms/merge';
import { record } from '#platform/journal';
import { changeNetwork, lockNetwork } from '#platform/networks';
import { type FaceText, faceFields, faceOf, textOf } from './face.ts';

export interface By {
  actor: string;
  now: Date;
}

/** Two people changed the same fields: what is there now, and what the second of them wanted. */
export interface Met {
  conflicts: (typeof faceFields)[number][];
  theirs: FaceText;
  wanted: Partial<FaceText>;
}

/** Changes what the network says of itself, and writes down who did; unless somebody just changed the same. */
export const saveFace = (
  db: Database,
  { base, mine }: { base: string; mine: FaceText },
  { actor, now }: By,
): Promise<Met | null> =>
  inTransaction(db, async (tx) => {
    const theirs = textOf(await lockNetwork(tx));
    const { wanted, conflicts } = merge({ fields: faceFields, base, theirs, mine, yielded: [] });
    if (conflicts.length > 0) return { conflicts, theirs, wanted };
    if (Object.keys(wanted).length === 0) return null;

    await changeNetwork(tx, faceOf({ ...theirs, ...wanted }));
    const act = { actor, act: 'network.face-changed', subject: schemaOf(db), details: wanted };
    await record(tx, act, now);
    return null;
  });
