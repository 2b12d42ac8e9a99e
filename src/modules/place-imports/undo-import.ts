import { changeSet, changeSpace, removeSpaces, spaceById, spacesInUse } from '#modules/network';
import { type Actor, isSameValue, type SomeFields } from '#modules/network/rules';
import { keepSets, reliedOn, spacesToday, standingSpaces, takeBack } from '#modules/place-sources';
import { type Database, inTransaction } from '#platform/database/deed';
import { record } from '#platform/journal';
import type { Import, ImportRow, Undoing } from './import.ts';
import { foundByOthers, rowsDone } from './row-store.ts';
import { lockImport, markImport, waitForTurn } from './store.ts';

export type Undone = { refusal: null; undoing: Undoing } | { refusal: 'not-applied' | 'gone' | 'too-old' };

/** After it, what an import did is forgotten line by line. */
const yearMs = 365 * 86_400_000;

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
    if (now.getTime() - found.readAt.getTime() >= yearMs) return { refusal: 'too-old' };
    const undoing: Undoing = { removed: 0, closed: 0, returned: 0, left: 0, stayed: 0 };
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

async function takeOut(
  tx: Database,
  rows: readonly ImportRow[],
  { found, undoing, ...by }: Doing,
): Promise<void> {
  const all = [...new Set(rows.map(({ spaceId }) => spaceId as string))];
  const stayed = await othersSay(tx, found, all);
  const ids = all.filter((id) => !stayed.has(id));
  const used = await spacesInUse(tx, ids);
  const today = await spacesToday(tx, ids);
  const lived = ids.filter((id) => used.has(id) || (today.get(id)?.touched.size ?? 0) > 0);
  await removeSpaces(
    tx,
    ids.filter((id) => !lived.includes(id)),
  );
  for (const id of lived) await changeSpace(tx, id, { status: 'closed' }, by);
  undoing.removed += ids.length - lived.length;
  undoing.stayed += stayed.size;
  undoing.closed += lived.length;
}

/** Spaces that another source or a later import brings as well; one that was made one with another is that one's page. */
async function othersSay(
  tx: Database,
  { id, sourceId }: Import,
  ids: readonly string[],
): Promise<Set<string>> {
  const merged = await standingSpaces(tx, ids);
  return new Set([
    ...merged.keys(),
    ...(await reliedOn(tx, sourceId, ids)),
    ...(await foundByOthers(tx, id, ids)),
  ]);
}

async function giveBack(
  tx: Database,
  rows: readonly ImportRow[],
  { found, undoing, ...by }: Doing,
): Promise<void> {
  const merged = await standingSpaces(
    tx,
    rows.map(({ spaceId }) => spaceId as string),
  );
  const sets: { setId: string; spaceId: string }[] = [];
  for (const { spaceId, setId } of rows as (ImportRow & { spaceId: string; setId: string })[]) {
    if (merged.has(spaceId)) undoing.stayed += 1;
    else {
      const { returned, left, undone } = await giveBackOne(tx, spaceId, setId, by);
      undoing.returned += returned;
      undoing.left += left;
      if (undone) sets.push({ setId: undone, spaceId });
    }
  }
  await keepSets(tx, sets);
  await takeBack(tx, found.sourceId, rows);
}

/** The fields that stand as the import left them return; answers how many did, and how many did not. */
async function giveBackOne(tx: Database, spaceId: string, setId: string, by: By) {
  const space = (await spaceById(tx, spaceId)) as SomeFields | undefined;
  const set = await changeSet(tx, spaceId, setId);
  const standing = set.filter(({ field, after }) => space && isSameValue(space[field], after));
  const before: SomeFields = Object.fromEntries(standing.map((change) => [change.field, change.before]));
  const undone =
    standing.length > 0 ? await changeSpace(tx, spaceId, before, { ...by, undoes: setId }) : null;
  return { returned: standing.length, left: set.length - standing.length, undone };
}
