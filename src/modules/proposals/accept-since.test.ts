import { beforeAll, expect, test } from 'vitest';
import { addStructure, changeSpace, spaceById } from '#modules/network';
import type { SomeFields } from '#modules/network/rules';
import { enterBareSpace, tellTerritory } from '#modules/network/testing';
import type { SignedIn } from '#platform/http/guard';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp, type Visitor } from '../../testing.ts';
import { saveFields, spaceFor } from './save-fields.ts';
import { setModerated, waitingFor } from './store.ts';
import { aWriter } from './testing.ts';

const db = freshDatabase();
const app = testApp(db);
const by = { actor: { id: null, name: 'import' }, now: new Date('2026-11-24T09:00:00Z') };
let spaceId: string;
let first: string;
let second: string;
let nadia: SignedIn;
let ines: Visitor;
const baseIn = (text: string): string => /name="base" value="([^"]*)"/.exec(text)?.[1] as string;

beforeAll(async () => {
  await tellTerritory(db());
  first = await addStructure(db(), { name: 'CCAS de Gramat' });
  second = await addStructure(db(), { name: 'Les Amis du Causse' });
  spaceId = await enterBareSpace(db(), { name: 'Espace du Causse', structureId: first });
  nadia = await aWriter(db(), 'animator', { spaces: [spaceId] });
  ines = app.visitorAs(await aWriter(db(), 'ambassador', { communes: ['46128'] }));
  await setModerated(db(), true);
});

/** Nadia proposes something; answers the proposal's address. */
async function propose(mine: SomeFields): Promise<string> {
  const fields = Object.keys(mine) as (keyof SomeFields)[];
  await saveFields(db(), { spaceId, fields, base: '', mine, yielded: [] }, nadia, by.now);
  return `/extranet/espaces/propositions/${(await waitingFor(db(), spaceId)).at(-1)?.id}`;
}

test('what was proposed of a structure is not written into the one that runs the space since', async () => {
  const path = await propose({ structureWebsite: 'https://ccas.example', bus: 'Ligne 1' });
  await changeSpace(db(), spaceId, { structureId: second }, by);
  expect((await spaceFor(db(), spaceId, nadia))?.shown).toMatchObject({
    structureWebsite: null,
    bus: 'Ligne 1',
  });
  const base = baseIn((await ines.get(path)).text);
  const answer = await ines.post(`${path}/accepter`, { pick: ['structureWebsite', 'bus'], base });
  expect([answer.status, answer.text.includes('passé à une autre structure')]).toEqual([409, true]);
  expect(await spaceById(db(), spaceId)).toMatchObject({ structureWebsite: null, bus: null });
  expect((await ines.post(`${path}/accepter`, { pick: 'bus', base })).status).toBe(303);
  expect((await spaceById(db(), spaceId))?.bus).toBe('Ligne 1');
});

test('what was proposed where nobody ran the space names nobody else either', async () => {
  await changeSpace(db(), spaceId, { structureId: null }, by);
  const path = await propose({ structureName: 'Un autre nom' });
  await changeSpace(db(), spaceId, { structureId: second }, by);
  expect((await ines.post(`${path}/accepter`, { pick: 'structureName' })).status).toBe(409);
  expect((await spaceById(db(), spaceId))?.structureName).toBe('Les Amis du Causse');
});

test('what somebody saved since the ambassador opened the page is shown to her before it is replaced', async () => {
  const path = await propose({ parking: 'Devant.', bus: 'Ligne 2' });
  const base = baseIn((await ines.get(path)).text);
  await changeSpace(db(), spaceId, { parking: 'Derrière la halle.' }, by);
  const answer = await ines.post(`${path}/accepter`, { pick: ['parking', 'bus'], base });
  expect([
    answer.status,
    answer.text.includes('rien n’est publié'),
    answer.text.includes('Derrière la halle.'),
  ]).toEqual([409, true, true]);
  expect(await spaceById(db(), spaceId)).toMatchObject({ parking: 'Derrière la halle.', bus: 'Ligne 1' });
  const again = { pick: ['parking', 'bus'], base: baseIn(answer.text) };
  expect((await ines.post(`${path}/accepter`, again)).status).toBe(303);
  expect(await spaceById(db(), spaceId)).toMatchObject({ parking: 'Devant.', bus: 'Ligne 2' });
});

test('a field that she leaves aside may have changed', async () => {
  const path = await propose({ parking: 'À gauche.', bus: 'Ligne 3' });
  const base = baseIn((await ines.get(path)).text);
  await changeSpace(db(), spaceId, { parking: 'À droite.' }, by);
  expect((await ines.post(`${path}/accepter`, { pick: 'bus', base })).status).toBe(303);
  expect(await spaceById(db(), spaceId)).toMatchObject({ parking: 'À droite.', bus: 'Ligne 3' });
});
