import { beforeAll, beforeEach, expect, test } from 'vitest';
import { allSpaces } from '#modules/network';
import { aViewer, nameTerritory, tellTerritory } from '#modules/network/testing';
import { aLine, aText, type Line } from '#modules/place-imports/testing';
import { allSources } from '#modules/place-sources';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp, type Visitor } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
let paul: Visitor;
const here = '/extranet/imports';

beforeAll(async () => {
  await tellTerritory(db());
  await nameTerritory(app.program().parts);
  paul = app.visitorAs(await aViewer(db(), 'coordinator'));
});
beforeEach(async () => {
  await db().deleteFrom('importSource').execute();
  await db().deleteFrom('space').execute();
});

const file = (text: string, name = 'lieux.csv') => new File([text], name, { type: 'text/csv' });
async function send(lines: readonly Line[], fields: Record<string, string | readonly string[]> = {}) {
  const { location } = await paul.submit(here, { file: file(aText(lines)), ...fields });
  return location as string;
}
const seen = async (path: string) =>
  (await paul.get(path)).text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
const names = async () => (await allSpaces(db())).map(({ name }) => name);

const brive = {
  ...{ id: 'Essai_9', nom: 'Point de Brive', commune: 'Brive-la-Gaillarde', code_postal: '19100' },
  code_insee: '',
};
const beyond = aLine({ ...brive, code_insee: '19031', latitude: '45.159', longitude: '1.533' });

test('places outside the territory are left out unless somebody says otherwise, and counted in words', async () => {
  expect((await paul.get(here)).text).toMatch(/<input[^>]*value="inside"[^>]*checked/);
  const within = await send([aLine(), beyond], { options: ['inside'] });
  expect(await seen(within)).toContain('1 ligne hors du Lot, laissée de côté.');
  const all = await send([aLine(), beyond], { options: [''] });
  expect(await seen(all)).toContain('Parmi eux, 1 ligne hors du Lot : ce lieu sera publié aussi.');
});

test('applying is confirmed before a page that says how many', async () => {
  const path = await send([aLine(), beyond], { options: ['inside'] });
  const page = await seen(`${path}/appliquer`);
  expect(page).toContain('1 lieu à entrer.');
  expect(page).toContain('1 ligne hors du Lot, laissée de côté.');
  expect(page).not.toMatch(/\b0 (lieu|ligne|fiche)/);
  expect(await names()).toEqual([]);
  await paul.submit(`${path}/appliquer`, {});
  expect(await names()).toEqual(['Espace du Causse']);
});

test('a file that is sent again is read as it was ticked, and changes nothing of how its source is read at night', async () => {
  await send([aLine()], { source: 'hub', options: ['inside'] });
  const id = (await allSources(db()))[0]?.id;
  const settings = { rhythm: 'weekly', address: 'https://data.example.org/lieux.csv' };
  await paul.submit(`${here}/sources/${id}`, { ...settings, options: ['inside'] });
  const before = (await allSources(db()))[0];
  expect(before).toMatchObject({ insideOnly: true, withPersonal: false });

  const path = await send([aLine(), beyond], { source: 'hub', options: ['personal'], kind: 'csv' });
  expect(await seen(path)).toContain('2 lieux à entrer');
  expect(await seen(path)).toContain('La source, elle, reste réglée autrement');
  expect((await allSources(db()))[0]).toMatchObject({
    ...{ insideOnly: true, withPersonal: false, kind: before?.kind },
    ...{ schedule: 'weekly', address: 'https://data.example.org/lieux.csv' },
  });
});

test('a line unfolds to what is written and to what was read of it', async () => {
  const page = await seen(await send([aLine({ telephone: '05 65 00 00 01', horaires: 'le matin' })]));
  expect(page).toContain('Ce que dit cette ligne');
  expect(page).toContain('telephone : 05 65 00 00 01');
  expect(page).toContain('Téléphone : 05 65 00 00 01');
  expect(page).toContain('(Horaires) Ces horaires n’ont pas pu être lus : ils sont laissés de côté.');
});

test('a column that is known says what it is read as, and can be left out', async () => {
  const path = await send([aLine()]);
  const page = await seen(path);
  expect(page).toContain('Les 16 colonnes reconnues');
  expect(page).toMatch(/<optgroup label="Comment le joindre">/);
  expect(page).toMatch(/<option value="phone" selected/);
  const again = await paul.post(`${path}/colonnes`, { 'column-9': '', 'column-2': 'name' });
  await paul.post(`${again.location}/appliquer`, {});
  expect((await allSpaces(db()))[0]).toMatchObject({ name: 'Espace du Causse', phone: null });
});

test('a reading is thrown away with its file, unless it was applied', async () => {
  const path = await send([aLine()]);
  await paul.post(`${path}/jeter`, {});
  expect((await paul.get(path)).status).toBe(404);
  const other = await send([aLine()]);
  await paul.post(`${other}/appliquer`, {});
  await paul.post(`${other}/jeter`, {});
  expect((await paul.get(other)).status).toBe(200);
});

test('columns are not explained any more once somebody applied the file', async () => {
  const path = await send([aLine()]);
  const shown = await db().selectFrom('import').selectAll().executeTakeFirstOrThrow();
  await paul.post(`${path}/appliquer`, {});
  await db().updateTable('import').set({ file: shown.file }).execute();
  await paul.post(`${path}/colonnes`, { 'column-9': '' });
  expect((await paul.get(path)).text).toContain('Appliqué');
});

test('a file in which no column names the places asks which one does', async () => {
  const odd = () => file('libre;où;Adresse;CP;Latitude;Longitude\nLe Lien;Gramat;1 quai;46500;44,78;1,73');
  const { status, text } = await paul.submit(here, { file: odd() });
  expect(status).toBe(422);
  expect(text).toContain('Quelle colonne donne le nom des lieux');
  expect(text).toMatch(/<option value="libre"/);
  const { location } = await paul.submit(here, { file: odd(), nameColumn: 'libre' });
  expect(await seen(location as string)).toContain('Le Lien');
});

test('a file that was mended is another one, be it of the same name and size', async () => {
  const id = /name="_form" value="([^"]*)"/.exec((await paul.get(here)).text)?.[1] as string;
  const one = await send([aLine()], { _form: id });
  const other = await send([aLine({ nom: 'Espace du CausSe' })], { _form: id });
  expect(other).not.toBe(one);
});

test('the list says what is still to enter, and a page that was undone says what went', async () => {
  const path = await send([aLine()]);
  expect(await seen(here)).toContain('1 à entrer');
  await paul.post(`${path}/appliquer`, {});
  expect(await seen(path)).toContain('1 lieu entré.');
  await paul.submit(`${path}/annuler`, {});
  const undone = await seen(path);
  expect(undone).toContain('1 lieu retiré.');
  expect(undone).not.toContain('Entré');
  expect(undone).not.toMatch(/\b0 (lieu|fermé|réponse)/);
});

test('a remark says which line and what is written there; lines are numbered as in a spreadsheet', async () => {
  const page = await seen(
    await send([aLine(), aLine({ id: 'Essai_2', nom: 'Salle', courriels: 'à l’accueil' })]),
  );
  expect(page).toContain('Ligne 3, colonne « courriels » : à l’accueil');
});

test('what the page says otherwise stands beside what the file says', async () => {
  const applied = await send([aLine()]);
  await paul.post(`${applied}/appliquer`, {});
  const page = await seen(await send([aLine({ telephone: '05 65 00 00 09' })], { source: 'autre' }));
  expect(page).toContain('Téléphone : 05 65 00 00 01 ; dans le fichier : 05 65 00 00 09');
});

test('a commune of elsewhere is said to be elsewhere, and left out with the others when asked', async () => {
  const elsewhere = aLine({ ...brive, latitude: '', longitude: '' });
  const all = await send([aLine(), elsewhere], { options: [''] });
  expect(await seen(`${all}?sort=refused`)).toContain('Cette commune n’est pas de notre territoire.');
  const within = await send([aLine(), elsewhere], { options: ['inside'] });
  expect(await seen(within)).toContain('1 ligne hors du Lot, laissée de côté.');
});

test('refused lines are downloaded from the first page, with every column that one of them has', async () => {
  const items = [...Array(1200).keys()].map((at) => ({ nom: '', commune: 'Gramat', at: `${at}` }));
  const late = { nom: '', commune: 'Gramat', 'vu très tard': 'ici' };
  const { location } = await paul.submit(here, {
    file: new File([JSON.stringify([{ nom: 'A', commune: 'Gramat' }, ...items, late])], 'lieux.json'),
  });
  expect((await paul.get(location as string)).text).toContain(`${location}/refus.csv`);
  const { text } = await paul.get(`${location}/refus.csv`);
  expect(text.split('\r\n')[0]).toContain('vu très tard');
  expect(text).toContain('ici');
});
