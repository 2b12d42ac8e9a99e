import { beforeEach, expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp, type Visitor } from '../../testing.ts';
import { pointsOf, sittingById } from './index.ts';
import { aSitting } from './testing.ts';
import { dropPoint, movePoint } from './write-points.ts';
import { cancelSitting } from './write-sitting.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
let group: Awaited<ReturnType<typeof aGroup>>;
let sittingId = '';

beforeEach(async () => {
  await db().deleteFrom('workingGroup').execute();
  group = await aGroup(db(), { name: 'Comité de pilotage', isOpen: false }, [
    { name: 'Claire Fabre', standing: 'chair' },
    { name: 'Hugo Blanc', standing: 'secretary' },
  ]);
  sittingId = await aSitting(db(), group.id, ['Budget', 'Calendrier']);
});

const as = (rank: 0 | 1): Visitor =>
  app.visitorAs({ personId: group.personIds[rank] ?? '', name: '', grants: [] });
const baseIn = (text: string): string => /name="base" value="([^"]*)"/.exec(text)?.[1] ?? '';

/** Both open the form at once; Claire sends hers first. */
async function both(path: string, claires: Record<string, string | string[]>, hugos: typeof claires) {
  const [claire, hugo] = [as(0), as(1)];
  const [hers, his] = [await claire.get(path), await hugo.get(path)];
  expect((await claire.post(path, { ...claires, base: baseIn(hers.text) })).status).toBe(303);
  return { hugo, second: await hugo.post(path, { ...hugos, base: baseIn(his.text) }) };
}

const shown = {
  ...{ title: 'Réunion', place: 'Espace de Gramat', onlineUrl: '', quorum: '', proposalDays: '7' },
  ...{ startsOn: '2026-12-08', startsAt: '14:00', endsAt: '16:00' },
};

test('one moves a meeting and the other names another room: it is moved, and in that room', async () => {
  const path = `/extranet/reunions/${sittingId}/modifier`;
  const moved = { ...shown, startsAt: '15 h', endsAt: '17 h' };
  const { second } = await both(path, moved, { ...shown, place: 'Mairie' });
  expect(second.status).toBe(303);
  expect(await sittingById(db(), sittingId)).toMatchObject({
    place: 'Mairie',
    startsAt: new Date('2026-12-08T14:00:00Z'),
    sequence: 2,
  });
});

test('both move it: the second reads where the first put it, and nothing is written before she decides', async () => {
  const path = `/extranet/reunions/${sittingId}/modifier`;
  const moved = { ...shown, startsAt: '15 h', endsAt: '17 h' };
  const { hugo, second } = await both(path, moved, { ...shown, startsOn: '2026-12-10' });
  expect(second.status).toBe(409);
  const text = plain(second.text);
  expect(text).toContain('Un collègue a enregistré pendant que vous écriviez.');
  expect(text).toContain('Votre collègue a écrit : 8 décembre 2026');
  expect(text).toContain('Votre collègue a écrit : 15 h');
  expect((await sittingById(db(), sittingId))?.startsAt).toEqual(new Date('2026-12-08T14:00:00Z'));
  const decided = { ...shown, startsOn: '2026-12-10', base: baseIn(second.text) };
  expect((await hugo.post(path, decided)).status).toBe(303);
  expect((await sittingById(db(), sittingId))?.startsAt).toEqual(new Date('2026-12-10T13:00:00Z'));
});

test('a meeting that is cancelled meanwhile is not changed', async () => {
  const path = `/extranet/reunions/${sittingId}/modifier`;
  const base = baseIn((await as(0).get(path)).text);
  await cancelSitting(db(), sittingId, { why: null, now });
  const late = await as(0).post(path, { ...shown, place: 'Mairie', base });
  expect(late.status).toBe(409);
  expect(plain(late.text)).toContain('Cette réunion est terminée ou annulée');
});

async function aDocument(title: string): Promise<string> {
  const row = {
    groupId: group.id,
    title,
    isPublic: false,
    fileSha256: 'a'.repeat(64),
    fileName: 'a.pdf',
    fileType: 'application/pdf',
  };
  const { id } = await db()
    .insertInto('groupDocument')
    .values({ ...row, fileBytes: 10, addedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

const pathOfFirst = async (): Promise<string> =>
  `/extranet/reunions/${sittingId}/points/${(await pointsOf(db(), sittingId))[0]?.id}`;
const point = { title: 'Budget', minutes: '15', presenter: '', body: '', rank: '1' };

test('one writes what a point is about, the other moves it and joins a document: all of it stays', async () => {
  const documents = [await aDocument('Projet de budget')];
  const { second } = await both(
    await pathOfFirst(),
    { ...point, documents, rank: '2' },
    { ...point, body: 'Trois scénarios.' },
  );
  expect(second.status).toBe(303);
  expect((await pointsOf(db(), sittingId))[1]).toMatchObject({
    title: 'Budget',
    body: 'Trois scénarios.',
    documents: [{ title: 'Projet de budget' }],
  });
});

test('both choose other documents: the second reads by their titles what the first chose', async () => {
  const [plan, budget] = [await aDocument('Plan'), await aDocument('Projet de budget')];
  const { second } = await both(
    await pathOfFirst(),
    { ...point, documents: budget },
    { ...point, documents: plan },
  );
  expect(second.status).toBe(409);
  expect(plain(second.text)).toContain('Votre collègue a écrit : Projet de budget');
  expect((await pointsOf(db(), sittingId))[0]?.documents).toMatchObject([{ title: 'Projet de budget' }]);
});

test('a point that was moved since stays where it is', async () => {
  const path = await pathOfFirst();
  const base = baseIn((await as(0).get(path)).text);
  const [first] = await pointsOf(db(), sittingId);
  await movePoint(db(), { sittingId, pointId: first?.id ?? '' }, { from: 1, by: 1 });
  expect((await as(0).post(path, { ...point, minutes: '30', base })).status).toBe(303);
  expect((await pointsOf(db(), sittingId))[1]).toMatchObject({ title: 'Budget', minutes: 30 });
});

test('a point that was taken away meanwhile gives its text back, to be added again', async () => {
  const path = await pathOfFirst();
  const hugo = as(1);
  const base = baseIn((await hugo.get(path)).text);
  const [first] = await pointsOf(db(), sittingId);
  await dropPoint(db(), { sittingId, pointId: first?.id ?? '' });
  const late = await hugo.post(path, { ...point, body: 'Trois scénarios.', base });
  expect(late.status).toBe(409);
  expect(plain(late.text)).toContain('Un collègue a retiré ceci');
  expect(late.text).toContain('Trois scénarios.');
  expect(late.text).toContain(`action="/extranet/reunions/${sittingId}/points/nouveau"`);
});

test('the database changes nothing of a meeting that was held, nor of what it was about', async () => {
  await db().updateTable('sitting').set({ begunAt: now, endedAt: now }).execute();
  await expect(db().updateTable('sitting').set({ title: 'Autre' }).execute()).rejects.toThrow('was held');
  await expect(db().updateTable('sittingPoint').set({ title: 'Autre' }).execute()).rejects.toThrow(
    'was held',
  );
  await expect(db().deleteFrom('sittingPoint').execute()).rejects.toThrow('was held');
  await expect(db().deleteFrom('sitting').execute()).rejects.toThrow('goes with its group alone');
  await db().deleteFrom('workingGroup').execute();
  expect(await pointsOf(db(), sittingId)).toEqual([]);
});
