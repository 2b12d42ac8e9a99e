import type { Actor } from '#modules/network/rules';
import { changePlaces, changeSource, enterPlaces, judge } from '#modules/place-sources';
import type { Line, Verdict } from '#modules/place-sources/rules';
import { type Database, inTransaction } from '#platform/database/deed';
import { record } from '#platform/journal';
import { type Counts, type Import, type ImportRow, isRenumbered } from './import.ts';
import { countRows, forgetOutside, hasEntered, markRows, rowsToApply, spacesOfLines } from './row-store.ts';
import { lockImport, markImport, waitForTurn } from './store.ts';
import { tellPlanner } from './tell-planner.ts';

interface Applying {
  importId: string;
  actor: Actor;
  now: Date;
}

export type Applied = { refusal: null; counts: Counts } | { refusal: 'undone' | 'gone' | 'renumbered' };

const atOnce = 1000;

/**
 * Does what was decided, in one transaction: all of it, or nothing. The register may have moved since the file was read, so
 * each line is judged again first; what waits for somebody is left, and may be applied later.
 */
export function applyImport(db: Database, { importId, actor, now }: Applying): Promise<Applied> {
  return inTransaction(db, async (tx) => {
    await waitForTurn(tx);
    const found = await lockImport(tx, importId);
    if (!found) return { refusal: 'gone' };
    if (found.state === 'undone') return { refusal: 'undone' };
    if (isRenumbered(await countRows(tx, importId))) return { refusal: 'renumbered' };
    for (let after = 0, batches = 1; ; batches += 1) {
      const rows = await rowsToApply(tx, importId, after, atOnce);
      if (rows.length === 0) break;
      await applyRows(tx, rows as Understood[], { ...found, actor, now });
      after = (rows.at(-1) as ImportRow).line;
      await tellPlanner(tx, batches);
    }
    return { refusal: null, counts: await finish(tx, found, { importId, actor, now }) };
  });
}

async function finish(tx: Database, found: Import, { importId, actor, now }: Applying): Promise<Counts> {
  await forgetOutside(tx, importId);
  const counts = await countRows(tx, importId);
  await markImport(tx, importId, { state: 'applied', appliedAt: found.appliedAt ?? now, counts, file: null });
  await changeSource(tx, found.sourceId, { fingerprint: found.sha256 });
  const { create, update, waiting } = counts;
  const details = { file: found.fileName, create, update, waiting };
  await record(tx, { actor: actor.name, act: 'imports.apply', subject: importId, details }, now);
  return counts;
}

/** Only a line that was understood waits to be applied. */
type Understood = ImportRow & Line;

type Doing = Pick<Import, 'id' | 'sourceId'> & Pick<Applying, 'actor' | 'now'>;

async function applyRows(tx: Database, rows: readonly Understood[], doing: Doing): Promise<void> {
  const importId = doing.id;
  const judged = await judgedAgain(tx, doing, rows);
  const entered = judged.filter(({ decision, choice }) => decision === 'create' || choice === 'apart');
  const done = await enterPlaces(tx, entered, doing);

  // Lines that say again what a line above says find the space that it has just become.
  const above = await spacesOfLines(
    tx,
    importId,
    judged.flatMap(({ likeLine }) => likeLine ?? []),
  );
  for (const [line, { spaceId }] of done) if (spaceId) above.set(line, spaceId);
  const others = judged.filter((row) => !entered.includes(row));
  // One that is brought up to date below, before its twin.
  for (const { line, spaceId, choice } of others)
    if (spaceId && choice !== 'refuse' && !above.has(line)) above.set(line, spaceId);
  const aimed = others.map((row) => ({
    ...row,
    spaceId: row.likeLine === null ? row.spaceId : (above.get(row.likeLine) ?? null),
  }));
  for (const [line, made] of await changePlaces(tx, aimed, doing)) done.set(line, made);
  await markRows(
    tx,
    importId,
    judged.map((row) => ({ ...row, ...done.get(row.line) })),
  );
}

/** What somebody chose stands, and lines that repeat another; the rest is decided from the register as it is now. */
async function judgedAgain(
  tx: Database,
  { id, sourceId }: Doing,
  rows: readonly Understood[],
): Promise<Understood[]> {
  const open = rows.filter(({ decision, likeLine }) => decision !== 'duplicate' && likeLine === null);
  const of = { sourceId, hasEntered: hasEntered(tx, id) };
  const verdicts = open.length > 0 ? await judge(tx, of, open) : new Map<number, Verdict>();
  return rows.map((row) => {
    const verdict = verdicts.get(row.line);
    return verdict ? { ...row, ...undecided, ...verdict } : row;
  });
}

const undecided = { reason: null, choice: null, moved: null, spaceId: null, changes: {}, kept: [] };
