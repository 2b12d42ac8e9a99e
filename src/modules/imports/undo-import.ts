import { changeSet, changeSpace, removeSpaces, spaceById, spacesInUse } from '#modules/network';
import { type Actor, isSameValue, type SomeFields } from '#modules/network/rules';
import { spacesToday, takeBack } from '#modules/place-sources';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import { record } from '#platform/journal';
import type { Import, ImportRow, Undoing } from './import.ts';
import { rowsDone } from './row-store.ts';
import { lockImport, markImport, waitForTurn } from './store.ts';

export type Undone = { refusal: null; undoing: Undoing } | { refusal: 'not-applied' | 'gone' };

interface By {
  actor: Actor;
  now: Date;
}

const atOnce = 500;

/**
 * Takes back a whole import, the latest line first to none: a space that it entered goes, or is closed when it has lived
 * since; a field that it changed returns, unless somebody changed it since.
 */
export function undoImport(db: Database, importId: string, { actor, now }: By): Promise<Undone> {
  return inTransaction(db, async (tx) => {
    await waitForTurn(tx);
    const found = await lockImport(tx, importId);
    if (!found) return { refusal: 'gone' };
    if (found.state !== 'applied') return { refusal: 'not-applied' };
    const undoing: Undoing = { removed: 0, closed: 0, returned: 0, left: 0 };
    for (let after = 0; ; ) {
      const rows = await rowsDone(tx, importId, after, atOnce);
      if (rows.length === 0) break;
      after = (rows.at(-1) as ImportRow).line;
      await giveBack(
        tx,
        rows.filter(({ done }) => done === 'changed'),
        { found, undoing, actor, now },
      );
      await takeOut(
        tx,
        rows.filter(({ done }) => done === 'created'),
        { found, undoing, actor, now },
      );
    }
    await markImport(tx, importId, { state: 'undone', undoneAt: now, undoing });
    const details = { file: found.fileName, ...undoing };
    await record(tx, { actor: actor.name, act: 'imports.undo', subject: importId, details }, now);
    return { refusal: null, undoing };
  });
}

interface Doing extends By {
  found: Import;
  undoing: Undoing;
}

async function takeOut(tx: Database, rows: readonly ImportRow[], { undoing, ...by }: Doing): Promise<void> {
  const ids = [...new Set(rows.map(({ spaceId }) => spaceId as string))];
  const used = await spacesInUse(tx, ids);
  const today = await spacesToday(tx, ids);
  // One that was made one with another since is that other's page now.
  const merged = ids.filter((id) => today.get(id)?.space.status === 'merged');
  const lived = ids.filter(
    (id) => !merged.includes(id) && (used.has(id) || (today.get(id)?.touched.size ?? 0) > 0),
  );
  await removeSpaces(
    tx,
    ids.filter((id) => !lived.includes(id) && !merged.includes(id)),
  );
  for (const id of lived) await changeSpace(tx, id, { status: 'closed' }, by);
  undoing.removed += ids.length - lived.length - merged.length;
  undoing.left += merged.length;
  undoing.closed += lived.length;
}

async function giveBack(
  tx: Database,
  rows: readonly ImportRow[],
  { found, undoing, ...by }: Doing,
): Promise<void> {
  for (const { spaceId, setId, changes } of rows) {
    const returned = await giveBackOne(tx, spaceId as string, setId as string, by);
    undoing.returned += returned.length;
    undoing.left += Object.keys(changes).length - returned.length;
  }
  await takeBack(tx, found.sourceId, rows);
}

/** The fields that stand as the import left them return; answers which. */
async function giveBackOne(tx: Database, spaceId: string, setId: string, by: By): Promise<string[]> {
  const space = (await spaceById(tx, spaceId)) as SomeFields | undefined;
  const set = await changeSet(tx, spaceId, setId);
  const standing = set.filter(({ field, after }) => space && isSameValue(space[field], after));
  const before: SomeFields = Object.fromEntries(standing.map((change) => [change.field, change.before]));
  if (standing.length > 0) await changeSpace(tx, spaceId, before, { ...by, undoes: setId });
  return standing.map(({ field }) => field);
}
