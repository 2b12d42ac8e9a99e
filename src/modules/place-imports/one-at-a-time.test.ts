import { sql } from 'kysely';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { allSpaces, spacesAdded } from '#modules/network';
import { tellTerritory } from '#modules/network/testing';
import type { Transaction } from '#platform/database/deed';
import { freshDatabase } from '#platform/testing/fresh-database';
import { applyImport } from './apply-import.ts';
import { placeImports } from './module.ts';
import { importById } from './store.ts';
import { aLine, by, readLines } from './testing.ts';
import { undoImport } from './undo-import.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const apply = (importId: string) => applyImport(db(), { importId, actor: by, now });

beforeAll(() => tellTerritory(db()));
beforeEach(async () => {
  await db().deleteFrom('importSource').execute();
  await db().deleteFrom('space').execute();
});

const lines = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    aLine({
      id: `Essai_${at}`,
      nom: `Lieu numéro ${at * 7919}`,
      adresse: `${at} rue du Four`,
      // A kilometre from each other.
      latitude: String(44.3 + (at % 50) / 100),
      longitude: String(1.3 + Math.floor(at / 50) / 100),
    }),
  );

test('two imports of the same places at once enter them once', async () => {
  const [one, other] = [
    await readLines(db(), lines(30), { name: 'une', now }),
    await readLines(db(), lines(30), { name: 'autre', now }),
  ];
  const outcomes = await Promise.all([apply(one.importId), apply(other.importId)]);
  const created = outcomes.map((each) => (each.refusal === null ? each.counts.create : -1));
  expect(created.toSorted((a, b) => a - b)).toEqual([0, 30]);
  expect(await allSpaces(db())).toHaveLength(30);
});

test('one import applied twice at once, or applied and undone at once, is done once', async () => {
  const { importId } = await readLines(db(), lines(10), { name: 'une', now });
  await Promise.all([apply(importId), apply(importId)]);
  expect(await allSpaces(db())).toHaveLength(10);
  const undone = await Promise.all([1, 2].map(() => undoImport(db(), importId, { actor: by, now })));
  expect(undone.map(({ refusal }) => refusal).toSorted()).toEqual(['not-applied', null].toSorted());
  expect(await allSpaces(db())).toEqual([]);
});

test('an import whose connection is cut in the middle entered nothing, and can be applied again', async () => {
  const { importId } = await readLines(db(), lines(1500), { name: 'une', now });
  // Cut at the second thousand, when the first is written.
  let batches = 0;
  const cut = {
    module: 'testing',
    hear: async (tx: Transaction) => {
      batches += 1;
      if (batches < 2) return;
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(db());
    },
  };
  spacesAdded.listeners.push(cut);
  await expect(apply(importId)).rejects.toThrow();
  spacesAdded.listeners.splice(spacesAdded.listeners.indexOf(cut), 1);
  expect(await allSpaces(db())).toEqual([]);
  expect((await importById(db(), importId))?.state).toBe('read');
  await apply(importId);
  expect(await allSpaces(db())).toHaveLength(1500);
});

test('what was read and never applied is forgotten after thirty days', async () => {
  await readLines(db(), [aLine()], { name: 'une', now });
  const erase = (at: string) => placeImports.personalRecords?.[0]?.erase?.(db(), new Date(at));
  await erase('2026-12-20T09:00:00Z');
  expect(await db().selectFrom('import').select('id').execute()).toHaveLength(1);
  await erase('2026-12-25T09:00:00Z');
  expect(await db().selectFrom('import').select('id').execute()).toEqual([]);
});
