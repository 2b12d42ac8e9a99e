import { beforeAll, expect, test } from 'vitest';
import { addSpace, addStructure, historyOf, spaceById, structures } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp, type Visitor } from '../../testing.ts';
import { pairPath } from './kind.ts';
import { by } from './testing.ts';

const db = freshDatabase();
const app = testApp(db);
let paul: Visitor;

beforeAll(async () => {
  await tellTerritory(db());
  paul = app.visitorAs(await aViewer(db(), 'coordinator'));
});

const rows = async (): Promise<unknown> =>
  (
    await db
      .pool()
      .pg.query(`select (select jsonb_agg(to_jsonb(s) order by id) from lot.structure s) structures,
      (select jsonb_agg(to_jsonb(s) order by id) from lot.space s) spaces`)
  ).rows[0];

test('the spaces of a structure written twice pass to the one that stays, with its SIRET; and come back', async () => {
  const kept = await addStructure(db(), { name: 'Mairie de Gramat' });
  const gone = await addStructure(db(), { name: 'Commune de Gramat', siret: '21460128500014' });
  const { id, slug } = await addSpace(db(), aSpace({ structureId: gone }), by);
  const before = await rows();
  const chosen = { kept: 'one', 'answer-structureName': 'one', 'answer-structureSiret': 'other' };
  const answer = await paul.submit(pairPath('structure', kept, gone), chosen);
  expect([answer.status, answer.location]).toEqual([303, '/extranet/doublons/structures']);

  expect(await spaceById(db(), id)).toMatchObject({ structureId: kept, structureSiret: '21460128500014' });
  expect((await structures(db())).map(({ name }) => name)).toEqual(['Mairie de Gramat']);
  expect((await app.visitor().get(`/annuaire/${slug}`)).text).toContain('Mairie de Gramat');
  expect(await historyOf(db(), id, 1)).toMatchObject([{ field: 'note' }]);

  const { id: merging } = await db().selectFrom('merging').select('id').executeTakeFirstOrThrow();
  expect((await paul.submit(`/extranet/doublons/reunis/${merging}`, {})).status).toBe(303);
  expect(await rows()).toEqual(before);
  const twice = await paul.post(`/extranet/doublons/reunis/${merging}`, {});
  expect([twice.status, twice.text.includes('déjà défaite')]).toEqual([409, true]);
});
