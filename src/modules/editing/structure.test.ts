import { beforeAll, expect, test } from 'vitest';
import {
  addStructure,
  changeSpace,
  historyOf,
  spaceById,
  structures,
  uniteStructures,
} from '#modules/network';
import { aViewer, enterBareSpace, tellTerritory } from '#modules/network/testing';
import { setModerated, waitingFor } from '#modules/proposals/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp, type Visitor } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
let first: string;
let second: string;
let alone: string;
let nadia: Visitor;
let hugo: Visitor;
let paul: Visitor;
const pathOf = (id: string) => `/extranet/espaces/${id}/structure`;

beforeAll(async () => {
  await tellTerritory(db());
  const structureId = await addStructure(db(), { name: 'CCAS de Gourdon', siret: '35600000000048' });
  first = await enterBareSpace(db(), { name: 'Espace du Causse', structureId });
  second = await enterBareSpace(db(), { name: 'Espace du Célé', structureId });
  alone = await enterBareSpace(db(), { name: 'Espace seul' });
  nadia = app.visitorAs(await aViewer(db(), 'animator', { spaces: [first, alone] }));
  hugo = app.visitorAs(await aViewer(db(), 'animator', { spaces: [second] }));
  paul = app.visitorAs(await aViewer(db(), 'coordinator'));
});

test('what a structure says changes for all the spaces that it runs, which are named first', async () => {
  const page = await nadia.get(pathOf(first));
  expect(page.text).toContain('gère aussi un autre espace');
  expect(page.text).toContain('Espace du Célé');
  await nadia.post(pathOf(first), {
    structureName: 'CCAS de Gramat',
    structureTypology: 'CCAS',
    structureSiret: '356 000 000 00048',
    structurePhone: '05 65 00 00 00',
  });
  for (const id of [first, second]) {
    expect(await spaceById(db(), id)).toMatchObject({
      structureName: 'CCAS de Gramat',
      structureTypology: 'CCAS',
      structurePhone: '+33565000000',
    });
    expect((await historyOf(db(), id, 10)).map(({ field }) => field).sort()).toEqual([
      'structureName',
      'structurePhone',
      'structureTypology',
    ]);
  }
});

test('the change can be undone from any of them', async () => {
  const [change] = await historyOf(db(), second, 1);
  const answer = await paul.post(`/extranet/espaces/${second}/historique/${change?.setId}`, {});
  expect(answer.status).toBe(303);
  expect((await spaceById(db(), first))?.structureName).toBe('CCAS de Gourdon');
});

test('the SIRET of another structure is refused by its name', async () => {
  const answer = await nadia.post(pathOf(alone), {
    structureName: 'Un autre nom',
    structureSiret: '35600000000048',
  });
  expect([
    answer.status,
    answer.text.includes('CCAS de Gourdon'),
    answer.text.includes('Un autre nom'),
  ]).toEqual([422, true, true]);
});

test('a space that nobody runs is told who does, and the structure is entered', async () => {
  expect((await nadia.get(pathOf(alone))).text).toContain('Aucune structure n’est notée');
  await nadia.post(pathOf(alone), { structureName: 'Les Amis du Causse', structureTypology: 'ASSO' });
  expect(await spaceById(db(), alone)).toMatchObject({
    structureName: 'Les Amis du Causse',
    structureTypology: 'ASSO',
  });
  const [change] = await historyOf(db(), alone, 1);
  expect(change?.field).toBe('structureId');
  await paul.post(`/extranet/espaces/${alone}/historique/${change?.setId}`, {});
  expect((await spaceById(db(), alone))?.structureName).toBeNull();
});

test('where an ambassador looks first, the structure waits like the rest; a SIRET taken meanwhile is said', async () => {
  await setModerated(db(), true);
  await nadia.post(pathOf(alone), { structureName: 'Les Amis', structureSiret: '73282932000074' });
  expect((await spaceById(db(), alone))?.structureName).toBeNull();
  expect((await nadia.get(pathOf(alone))).text).toContain('value="Les Amis"');
  const [proposal] = await waitingFor(db(), alone);
  const other = await addStructure(db(), { name: 'Plus rapide', siret: '73282932000074' });
  const path = `/extranet/espaces/propositions/${proposal?.id}/accepter`;
  const pick = ['structureName', 'structureSiret'];
  const refused = await paul.post(path, { pick });
  expect([refused.status, refused.text.includes('déjà celui d’une autre structure')]).toEqual([409, true]);
  await db().deleteFrom('structure').where('id', '=', other).execute();
  expect((await paul.post(path, { pick })).status).toBe(303);
  expect(await spaceById(db(), alone)).toMatchObject({
    structureName: 'Les Amis',
    structureSiret: '73282932000074',
  });
});

test('what was typed of one structure is not written into another, to which the space passed meanwhile', async () => {
  await setModerated(db(), false);
  const form = await paul.get(pathOf(first));
  const seen = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form.text)?.[1] ?? '';
  const other = await addStructure(db(), { name: 'Les Amis du Célé', siret: null });
  await changeSpace(
    db(),
    first,
    { structureId: other },
    { actor: { id: null, name: 'Paul' }, now: new Date() },
  );

  const typed = { structureName: 'CCAS rebaptisé', base: seen('base'), runBy: seen('runBy') };
  const answer = await paul.post(pathOf(first), typed);
  expect([answer.status, answer.text.includes('CCAS rebaptisé')]).toEqual([409, true]);
  expect(answer.text).toContain('passé à une autre structure');
  expect((await spaceById(db(), first))?.structureName).toBe('Les Amis du Célé');
});

test('two people who wrote of one structure at once: each answer can be kept, and nothing typed is lost', async () => {
  const path = pathOf(second);
  const base = valueIn((await hugo.get(path)).text, 'base');
  const typed = { structureTypology: 'CCAS', base };
  await paul.post(path, { ...typed, structureName: 'CCAS de Paul' });
  const met = await hugo.post(path, { ...typed, structureName: 'CCAS de Nadia', structureEmail: 'n@a.fr' });
  expect([met.status, met.text.includes('CCAS de Paul'), met.text.includes('CCAS de Nadia')]).toEqual([
    409,
    true,
    true,
  ]);

  const saved = await hugo.post(path, { ...hiddenIn(met.text), keep_structureName: 'mine' });
  expect(saved.status).toBe(303);
  expect(await spaceById(db(), second)).toMatchObject({
    structureName: 'CCAS de Nadia',
    structureEmail: 'n@a.fr',
  });
});

test('a structure that was typed is shown beside the other answer, and not entered when that one is preferred', async () => {
  const path = `/extranet/espaces/${alone}/identite`;
  const { name, address, postalCode, communeCode } = (await spaceById(db(), alone)) ?? {};
  const base = valueIn((await nadia.get(path)).text, 'base');
  const typed = { name, address, postalCode, communeCode, latitude: '', longitude: '', base } as Record<
    string,
    string
  >;
  const [known] = await structures(db());
  await paul.post(path, { ...typed, structureId: known?.id ?? '' });
  const met = await nadia.post(path, { ...typed, structureName: 'Le Tiers-lieu' });
  expect([met.status, met.text.match(/Le Tiers-lieu/g)?.length]).toEqual([409, 2]);

  const saved = await nadia.post(path, { ...hiddenIn(met.text), keep_structureId: 'theirs' });
  expect(saved.status).toBe(303);
  expect((await spaceById(db(), alone))?.structureId).toBe(known?.id);
  expect((await structures(db())).map((each) => each.name)).not.toContain('Le Tiers-lieu');
});

test('the SIRET of a duplicate is that of the structure that stays: its own, or refused by its name', async () => {
  const siret = '49398219200012';
  const kept = await addStructure(db(), { name: 'Maison du numérique' });
  const gone = await addStructure(db(), { name: 'Maison numérique', siret });
  await uniteStructures(db(), { goneId: gone, keptId: kept });
  const id = await enterBareSpace(db(), { name: 'Espace double', structureId: kept });

  const refused = await paul.post(pathOf(second), { structureName: 'Une autre', structureSiret: siret });
  expect([refused.status, refused.text.includes('Maison du numérique')]).toEqual([422, true]);
  const saved = await paul.post(pathOf(id), { structureName: 'Maison du numérique', structureSiret: siret });
  expect(saved.status).toBe(303);
  expect((await spaceById(db(), id))?.structureSiret).toBe(siret);
});

const valueIn = (text: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';

/** All that the form carries on, as often as it is there. */
function hiddenIn(text: string): Record<string, string[]> {
  const inputs = [...text.matchAll(/<input type="hidden" name="([a-zA-Z]+)" value="([^"]*)"/g)];
  const grouped = Map.groupBy(inputs, ([, name]) => name as string);
  return Object.fromEntries(
    [...grouped].map(([name, all]) => [name, all.map(([, , value]) => value as string)]),
  );
}
