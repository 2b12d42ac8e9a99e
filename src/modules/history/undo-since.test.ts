import { beforeAll, expect, test } from 'vitest';
import { addStructure, changeSpace, historyOf, spaceById } from '#modules/network';
import { enterBareSpace, tellTerritory } from '#modules/network/testing';
import { aWriter, setModerated } from '#modules/proposals/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp, type Visitor } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
const by = { actor: { id: null, name: 'import' }, now: new Date('2026-11-01T08:00:00Z') };
let spaceId: string;
let first: string;
let second: string;
let nadia: Visitor;
const undoOf = (set: string | null) => `/extranet/espaces/${spaceId}/historique/${set}`;
const baseIn = (text: string): string => /name="base" value="([^"]*)"/.exec(text)?.[1] as string;

beforeAll(async () => {
  await tellTerritory(db());
  first = await addStructure(db(), { name: 'CCAS de Gramat' });
  second = await addStructure(db(), { name: 'Les Amis du Causse' });
  spaceId = await enterBareSpace(db(), { name: 'Espace du Causse', structureId: first });
  nadia = app.visitorAs(await aWriter(db(), 'animator', { spaces: [spaceId] }));
});

test('undoing what a structure says names the other spaces that it runs', async () => {
  const other = await enterBareSpace(db(), { name: 'Relais de Rocamadour', structureId: first });
  const said = await changeSpace(db(), spaceId, { structurePhone: '+33565000001' }, by);
  const own = await changeSpace(db(), spaceId, { summary: 'Un lieu.' }, by);
  const sentence = 'la fiche changera aussi pour Relais de Rocamadour.';
  expect((await nadia.get(undoOf(said))).text).toContain(sentence);
  expect((await nadia.get(undoOf(own))).text).not.toContain('changera aussi');
  await changeSpace(db(), other, { structureId: second }, by);
  expect((await nadia.get(undoOf(said))).text).not.toContain('changera aussi');
});

test('what was said of a structure is not put back on the one that runs the space since', async () => {
  const set = await changeSpace(
    db(),
    spaceId,
    { structureName: 'CCAS du Causse', structurePhone: '+33565000000' },
    by,
  );
  const base = baseIn((await nadia.get(undoOf(set))).text);
  await changeSpace(db(), spaceId, { structureId: second }, by);
  for (const said of [base, '']) {
    const answer = await nadia.post(undoOf(set), { base: said });
    expect([answer.status, answer.text.includes('passé à une autre structure')]).toEqual([409, true]);
  }
  expect((await nadia.get(undoOf(set))).text).not.toContain('>Annuler ce changement</button>');
  expect(await spaceById(db(), spaceId)).toMatchObject({
    structureName: 'Les Amis du Causse',
    structurePhone: null,
  });
  await changeSpace(db(), spaceId, { structureId: first }, by);
  expect((await nadia.submit(undoOf(set), {})).status).toBe(303);
  expect((await spaceById(db(), spaceId))?.structureName).toBe('CCAS de Gramat');
});

test('an undo confirmed on a page that others changed meanwhile shows the page again, with what it says now', async () => {
  const set = await changeSpace(db(), spaceId, { bus: 'Ligne 1', parking: 'Devant.' }, by);
  const base = baseIn((await nadia.get(undoOf(set))).text);
  await changeSpace(db(), spaceId, { bus: 'Ligne 2' }, by);
  const answer = await nadia.post(undoOf(set), { base });
  expect([answer.status, answer.text.includes('rien n’est annulé'), answer.text.includes('Ligne 2')]).toEqual(
    [409, true, true],
  );
  expect(await spaceById(db(), spaceId)).toMatchObject({ bus: 'Ligne 2', parking: 'Devant.' });
  expect((await nadia.post(undoOf(set), { base: baseIn(answer.text) })).status).toBe(303);
  expect(await spaceById(db(), spaceId)).toMatchObject({ bus: null, parking: null });
  expect((await historyOf(db(), spaceId, 1))[0]?.actorName).toBe('Nadia Ferrand');
});

test('where an ambassador looks first, the page shows what its team sees, and nothing is proposed twice', async () => {
  const set = await changeSpace(db(), spaceId, { bus: 'Ligne 3' }, by);
  await setModerated(db(), true);
  const page = await nadia.get(undoOf(set));
  expect((await nadia.post(undoOf(set), { base: baseIn(page.text) })).status).toBe(303);
  const again = await nadia.submit(undoOf(set), {});
  expect([again.status, again.text.includes('il n’y a rien à annuler')]).toEqual([409, true]);
});
