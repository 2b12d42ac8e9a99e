import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addSpace, allSpaces } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { aLine, aText, type Line } from '#modules/place-imports/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp, type Visitor } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
let paul: Visitor;
const here = '/extranet/imports';

beforeAll(async () => {
  await tellTerritory(db());
  paul = app.visitorAs(await aViewer(db(), 'coordinator'));
});
beforeEach(async () => {
  await db().deleteFrom('importSource').execute();
  await db().deleteFrom('space').execute();
});

const file = (text: string | Uint8Array<ArrayBuffer>, name = 'lieux.csv') =>
  new File([text], name, { type: 'text/csv' });
const send = (lines: readonly Line[], fields: Record<string, string> = {}) =>
  paul.submit(here, { file: file(aText(lines)), ...fields });
const names = async () => (await allSpaces(db())).map(({ name }) => name);

test('only the coordination opens them', async () => {
  const { status } = await app.visitorAs(await aViewer(db(), 'animator')).get(here);
  expect(status).toBe(403);
  expect((await app.visitor().get(here)).location).toContain('/connexion');
});

test('a file is chosen, looked at, applied, and undone', async () => {
  const sent = await send([aLine(), aLine({ id: 'Essai_2', nom: 'Salle du Lac', adresse: '1 quai' })]);
  expect(sent.status).toBe(303);
  const path = sent.location as string;
  const preview = await paul.get(path);
  expect(preview.text).toContain('Rien n’a encore changé');
  expect(preview.text).toContain('Salle du Lac');
  expect(await names()).toEqual([]);

  expect((await paul.post(`${path}/appliquer`, {})).status).toBe(303);
  expect(await names()).toHaveLength(2);
  expect((await paul.get(path)).text).toContain('2 lieux entrés');

  expect((await paul.get(`${path}/annuler`)).text).toContain('lieux.csv');
  expect((await paul.submit(`${path}/annuler`, {})).status).toBe(303);
  expect(await names()).toEqual([]);
  expect((await paul.get(path)).text).toContain('2 lieux retirés');
  expect((await paul.post(`${path}/annuler`, {})).status).toBe(409);
});

test('the same sending twice is one import', async () => {
  const { text } = await paul.get(here);
  const id = /name="_form" value="([^"]*)"/.exec(text)?.[1] as string;
  const [one, other] = [await send([aLine()], { _form: id }), await send([aLine()], { _form: id })];
  expect(other.location).toBe(one.location);
});

test('look-alikes are decided one by one, or all at once', async () => {
  const by = { actor: { id: null, name: 'Nadia' }, now: new Date('2026-11-01T08:00:00Z') };
  const place = { address: '3 rue du Four', latitude: 44.7801, longitude: 1.7301 };
  await addSpace(db(), aSpace({ ...place, name: 'Espace numérique du Causse' }), by);
  await addSpace(db(), aSpace({ ...place, name: 'Salle du grand Lac' }), by);
  const { location } = await send([
    aLine(),
    aLine({ id: 'Essai_2', nom: 'Salle du Lac' }),
    aLine({ id: 'Essai_3', nom: 'Salle grand Lac' }),
  ]);
  const path = location as string;
  expect((await paul.get(`${path}?sort=duplicate`)).text).toContain('Est-ce le même lieu');
  await paul.post(`${path}/choix`, { choice: 'apart', line: '2' });
  await paul.post(`${path}/choix`, { choice: 'merge' });
  await paul.post(`${path}/appliquer`, {});
  expect(await names()).toEqual(['Espace du Causse', 'Espace numérique du Causse', 'Salle du grand Lac']);
});

test('columns that nobody knows are explained, and remembered', async () => {
  const text = (phone: string) =>
    `Nom du lieu;Voie;CP;Ville;Latitude;Longitude;Ligne directe\nSalle du Lac;1 quai;46500;Gramat;44,78;1,73;${phone}`;
  const first = await paul.submit(here, { file: file(text('05 65 00 00 01')), source: 'agglo' });
  expect((await paul.get(first.location as string)).text).toContain('Ligne directe');
  const again = await paul.post(`${first.location}/colonnes`, { 'column-6': 'phone' });
  await paul.post(`${again.location}/appliquer`, {});
  expect((await allSpaces(db()))[0]?.phone).toBe('+33565000001');

  const next = await paul.submit(here, { file: file(text('05 65 00 00 02')), source: 'agglo' });
  await paul.post(`${next.location}/appliquer`, {});
  expect((await allSpaces(db()))[0]?.phone).toBe('+33565000002');
});

test('refused lines are taken home, with the reason and without a formula', async () => {
  const { location } = await send([aLine({ nom: '' }), aLine({ nom: '', adresse: '=cmd()' })]);
  const { text, headers } = await paul.get(`${location}/refus.csv`);
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(text.split('\r\n')[1]).toContain('Le lieu n’a pas de nom.');
  expect(text).toContain("'=cmd()");
});

test('a source is read again each week once it has an address', async () => {
  await send([aLine()]);
  const source = /\/extranet\/imports\/sources\/[0-9a-f-]+/.exec((await paul.get(here)).text)?.[0] as string;
  const without = await paul.submit(source, { rhythm: 'weekly', address: '' });
  expect(without.status).toBe(422);
  expect(without.text).toContain('elle doit avoir une adresse');
  await paul.submit(source, { rhythm: 'weekly', address: 'https://data.example.org/lieux.csv' });
  expect((await paul.get(here)).text).toContain('chaque semaine');
});

test.each([
  ['nothing at all', {}, 'Choisissez un fichier'],
  [
    'a file and an address',
    { file: file('nom\nA'), address: 'https://data.example.org/a.csv' },
    'gardez l’un des deux',
  ],
  ['an empty file', { file: file('') }, 'Ce fichier est vide'],
  ['a header alone', { file: file('nom,commune\n') }, 'aucune ligne'],
  ['a page', { file: file('<!doctype html><p>Bonjour</p>', 'lieux.html') }, 'une page web'],
  ['an archive', { file: file(new TextEncoder().encode('PK\u0003\u0004rien'), 'lieux.zip') }, 'archive'],
  ['a table without names', { file: file('a,b\n1,2') }, 'le nom des lieux'],
  ['an address of this machine', { address: 'http://127.0.0.1:3000/lieux.csv' }, 'à l’intérieur d’un réseau'],
  ['an address of a file here', { address: 'file:///etc/passwd' }, 'ne convient pas'],
  ['words for an address', { address: 'mes lieux' }, 'ne convient pas'],
  ['an unknown format', { file: file('nom\nA'), kind: 'excel' }, 'hoisissez dans la liste'],
] as const)('%s is said, and changes nothing', async (_what, fields, sentence) => {
  const answer = await paul.submit(here, { source: 'gardée', ...fields });
  expect(answer.status).toBe(422);
  expect(answer.text.replaceAll('\u00a0', ' ')).toContain(sentence);
  expect(answer.text).toContain('value="gardée"');
  expect(await db().selectFrom('import').select('id').execute()).toEqual([]);
});
