import { sql } from 'kysely';
import { beforeEach, expect, test, vi } from 'vitest';
import { documentsOf } from '#modules/groups';
import { aGroup } from '#modules/groups/testing';
import type { Database } from '#platform/database/deed';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { beginSitting, endSitting, pointsOf } from './index.ts';
import { writeDocuments } from './point-store.ts';
import { lockSitting } from './store.ts';
import { aSitting } from './testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
const day = { now: new Date('2027-01-12T13:00:00Z'), zone: 'Europe/Paris' };
let group: Awaited<ReturnType<typeof aGroup>>;
let sittingId = '';

beforeEach(async () => {
  await db().deleteFrom('workingGroup').execute();
  group = await aGroup(db(), { isOpen: false }, [{ name: 'Claire Fabre', standing: 'chair' }]);
  sittingId = await aSitting(db(), group.id, ['Budget', 'Calendrier']);
});

async function add(title: string): Promise<string> {
  const file = { fileName: 'a.pdf', fileType: 'application/pdf', fileBytes: 1, fileSha256: 'a'.repeat(64) };
  const said = { ...file, groupId: group.id, title, isPublic: false, addedAt: now };
  const added = await db().insertInto('groupDocument').values(said).returning('id').executeTakeFirst();
  return added?.id ?? '';
}

const remove = (id: string) =>
  app
    .visitorAs({ personId: group.personIds[0] ?? '', name: '', grants: [] })
    .post(`/extranet/groupes/${group.slug}/documents/${id}/retirer`, {});
const titles = async () => (await documentsOf(db(), group.id)).map(({ title }) => title);
const pointId = async (rank: number): Promise<string> =>
  (await pointsOf(db(), sittingId))[rank - 1]?.id ?? '';

/** Pressed while a colleague is at work, who is done once it waits for her. */
async function removeDuring(id: string, work: (tx: Database) => Promise<unknown>) {
  const { removing } = await db()
    .transaction()
    .execute(async (tx) => {
      await work(tx);
      const pressed = remove(id);
      await vi.waitFor(async () => {
        const { rows } = await sql`select from pg_locks where not granted`.execute(db());
        expect(rows).not.toEqual([]);
      });
      return { removing: pressed };
    });
  return removing;
}

test('what was read for a meeting that was begun is taken away by nobody, who reads why; before, and elsewhere, it is', async () => {
  const [budget, early] = [await add('Budget 2027'), await add('Brouillon')];
  await writeDocuments(db(), await pointId(1), [budget, early]);
  expect((await remove(early)).status).toBe(303);
  await beginSitting(db(), sittingId, day);
  const refused = await remove(budget);
  expect(refused.status).toBe(409);
  expect(plain(refused.text)).toContain('« Budget 2027 » reste dans les documents du groupe');
  expect(refused.text).toContain(`href="/extranet/reunions/${sittingId}"`);
  expect(await titles()).toEqual(['Budget 2027']);
  await endSitting(db(), sittingId, new Date('2027-01-12T15:00:00Z'));
  await expect(db().deleteFrom('groupDocument').execute()).rejects.toThrow('stays with it');
  await expect(db().deleteFrom('sittingPointDocument').execute()).rejects.toThrow('stays with it');
  await db().deleteFrom('workingGroup').execute();
  expect(await titles()).toEqual([]);
});

test('a meeting that begins while one of its documents is taken away keeps it, and who pressed reads why', async () => {
  const budget = await add('Budget 2027');
  await writeDocuments(db(), await pointId(1), [budget]);
  const refused = await removeDuring(budget, (tx) => beginSitting(tx, sittingId, day));
  expect([refused.status, await titles()]).toEqual([409, ['Budget 2027']]);
  expect(plain(refused.text)).toContain('reste dans les documents du groupe');
});

test('a document that is joined to a meeting that runs while it is taken away stays, and who pressed reads why', async () => {
  const budget = await add('Budget 2027');
  await beginSitting(db(), sittingId, day);
  const first = await pointId(1);
  const refused = await removeDuring(budget, async (tx) => {
    await lockSitting(tx, sittingId);
    await writeDocuments(tx, first, [budget]);
  });
  expect([refused.status, await titles()]).toEqual([409, ['Budget 2027']]);
  expect(refused.text).toContain(`href="/extranet/reunions/${sittingId}"`);
});

test('a point that was proposed, or declined, holds no document', async () => {
  const [asked, declined] = [await add('Proposé'), await add('Décliné')];
  await writeDocuments(db(), await pointId(1), [asked]);
  await writeDocuments(db(), await pointId(2), [declined]);
  for (const [rank, state] of [
    [1, 'proposed'],
    [2, 'declined'],
  ] as const)
    await db().updateTable('sittingPoint').set({ state, rank: null }).where('rank', '=', rank).execute();
  await beginSitting(db(), sittingId, day);
  expect((await remove(asked)).status).toBe(303);
  await endSitting(db(), sittingId, new Date('2027-01-12T15:00:00Z'));
  expect((await remove(declined)).status).toBe(303);
  expect(await titles()).toEqual([]);
});

test('the database takes no document from a meeting that was begun; while it runs, another may be read for a point', async () => {
  const [budget, other] = [await add('Budget 2027'), await add('Annexe')];
  const [first, second] = [await pointId(1), await pointId(2)];
  await writeDocuments(db(), first, [budget]);
  await beginSitting(db(), sittingId, day);
  await expect(db().deleteFrom('groupDocument').where('id', '=', budget).execute()).rejects.toThrow(
    'stays with it',
  );
  await writeDocuments(db(), first, [budget, other]);
  await endSitting(db(), sittingId, new Date('2027-01-12T15:00:00Z'));
  const elsewhere = await aSitting(db(), group.id, ['Suite']);
  const later = (await pointsOf(db(), elsewhere))[0]?.id ?? '';
  for (const pointTo of [later, second])
    await expect(
      db()
        .updateTable('sittingPointDocument')
        .set({ pointId: pointTo })
        .where('documentId', '=', other)
        .execute(),
    ).rejects.toThrow('stays with it');
});
