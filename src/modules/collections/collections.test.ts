import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addSpace, changeSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { setStatus as setResourceStatus } from '#modules/resources';
import { aResource } from '#modules/resources/testing';
import type { Grant, Role } from '#platform/access';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { readZip } from '#platform/testing/read-zip';
import { testApp } from '../../testing.ts';
import { addItem } from './change-collection.ts';
import { aCollection } from './testing.ts';

const db = freshDatabase();
const app = testApp(db);
const now = new Date('2026-11-20T09:00:00Z');
const desk = '/extranet/collections';
let [gramat, figeac, mouse, mail, photos] = ['', '', '', '', ''];

beforeAll(async () => {
  await tellTerritory(db());
  const by = { actor: { id: null, name: 'essai' }, now };
  gramat = (await addSpace(db(), aSpace(), by)).id;
  figeac = (await addSpace(db(), aSpace({ name: 'Espace', communeCode: '46102' }), by)).id;
  const made = (title: string, spaceId: string | null) => aResource(db(), { title }, { spaceId });
  mouse = (await made('La souris', gramat)).id;
  mail = (await made('Le courriel', figeac)).id;
  photos = (await made('Les photos', null)).id;
});

beforeEach(() => db().deleteFrom('collection').execute());

const as = (role: Role, grant: Partial<Grant> = {}) =>
  app.visitorAs({
    personId: '01900000-0000-7000-8000-000000000001',
    grants: [{ role, communes: [], epcis: [], spaces: [], ...grant }],
  });
const animator = () => as('animator', { spaces: [gramat] });
const coordinator = () => as('coordinator');

const page = '/ressources/collections/un-premier-mois';
const titlesAt = async (path: string): Promise<string[]> => {
  const { text } = await app.visitor().get(path);
  return [...text.matchAll(/<h[23]>(?:\d+\. )?<a[^>]*>([^<]+)</g)].map(([, title]) => title as string);
};
const words = { title: 'Un premier mois', summary: 'Par où commencer.', lang: 'fr' };

test('an animator begins a collection for her space, fills it with what others share, and publishes it', async () => {
  const sent = await animator().submit(`${desk}/nouvelle`, { ...words, owner: gramat });
  const id = sent.location?.split('/').at(-1) as string;
  expect((await app.visitor().get(page)).status).toBe(404);
  const found = plain((await animator().get(`${desk}/${id}?q=courriel`)).text);
  expect(found).toContain('Ajouter Le courriel');
  await animator().post(`${desk}/${id}/contenu`, { add: mail });
  await animator().post(`${desk}/${id}/contenu`, { add: mouse });
  await animator().post(`${desk}/${id}/etat`, { act: 'published' });
  expect(await titlesAt(page)).toEqual(['Le courriel', 'La souris']);
  expect(plain((await app.visitor().get(page)).text)).toContain('Réunie par Médiathèque');
  expect(await titlesAt('/ressources/collections')).toEqual(['Un premier mois']);
});

test.each([
  ['up', 'mail', ['Le courriel', 'La souris', 'Les photos']],
  ['up', 'mouse', ['La souris', 'Le courriel', 'Les photos']],
  ['down', 'mail', ['La souris', 'Les photos', 'Le courriel']],
  ['down', 'photos', ['La souris', 'Le courriel', 'Les photos']],
  ['out', 'mail', ['La souris', 'Les photos']],
  ['add', 'mouse', ['La souris', 'Le courriel', 'Les photos']],
])('a press on « %s » of %s leaves the others in their order', async (act, which, titles) => {
  const { id } = await aCollection(db(), [mouse, mail, photos]);
  const resource = { mouse, mail, photos }[which] as string;
  await coordinator().post(`${desk}/${id}/contenu`, { [act]: resource });
  expect(await titlesAt(page)).toEqual(titles);
});

test('what is moved is not new again for those who follow the collection, and what was added last comes first', async () => {
  const { id } = await aCollection(db(), [mouse, mail]);
  await coordinator().post(`${desk}/${id}/contenu`, { up: mail });
  const { items } = JSON.parse((await app.visitor().get(`${page}.json`)).text);
  expect(items.map((item: { title: string; date_published: string }) => item.title)).toEqual([
    'Le courriel',
    'La souris',
  ]);
  expect(items[1].date_published).toContain('2026-11-20');
});

test('a resource says in which collections the public finds it', async () => {
  await aCollection(db(), [mouse]);
  await aCollection(db(), [mouse], { title: 'Pas fini', status: 'draft' });
  const text = plain((await app.visitor().get('/ressources/la-souris')).text);
  expect(text).toContain('Dans ces collections Un premier mois');
  expect(text).not.toContain('Pas fini');
});

test('above the list of resources one goes on to what goes together, and to what is taken away', async () => {
  const text = plain((await app.visitor().get('/ressources')).text);
  const at = (words: string) => text.indexOf(words);
  expect(at('Les collections')).toBeGreaterThan(0);
  expect(at('Les collections')).toBeLessThan(at('Tout emporter sur une clé USB'));
  expect(at('Tout emporter sur une clé USB')).toBeLessThan(at('La souris'));
});

test('whoever reads a resource puts it in a collection of hers, and in no other', async () => {
  const { id } = await aCollection(db(), [], { spaceId: gramat });
  const other = await aCollection(db(), [], { spaceId: figeac, title: 'Celle de Figeac' });
  const shown = (await animator().get('/ressources/le-courriel')).text;
  expect(shown).toContain(id);
  expect(shown).not.toContain(other.id);
  const put = (collection: string) => animator().post(`${desk}/ranger`, { collection, resource: mail });
  expect((await put(id)).location).toBe('/ressources/le-courriel');
  expect(await titlesAt(page)).toEqual(['Le courriel']);
  expect((await put(other.id)).status).toBe(403);
});

test('a resource that is withdrawn keeps its place, and the public does not see it there', async () => {
  const { id } = await aCollection(db(), [mouse, mail, photos]);
  await setResourceStatus(db(), mail, 'withdrawn', now);
  expect(await titlesAt(page)).toEqual(['La souris', 'Les photos']);
  expect(plain((await coordinator().get(`${desk}/${id}`)).text)).toContain('le public ne la voit pas');
  await setResourceStatus(db(), mail, 'published', now);
  expect(await titlesAt(page)).toEqual(['La souris', 'Le courriel', 'Les photos']);
});

test('a collection that is taken away answers 404, on its page, in its feed, in the sitemap and in the search', async () => {
  const place = '/ressources/collections/savoir-trier';
  const { id } = await aCollection(db(), [mouse], { title: 'Savoir trier', summary: 'Ce qui se jette.' });
  const sitemap = async () => (await app.visitor().get('/sitemap.xml')).text;
  const search = async () => plain((await app.visitor().get('/recherche?q=savoir+trier')).text);
  expect(await sitemap()).toContain(place);
  expect(await search()).toContain('Ce qui se jette.');
  await coordinator().post(`${desk}/${id}/etat`, { act: 'withdrawn' });
  expect((await app.visitor().get(place)).status).toBe(404);
  expect((await app.visitor().get(`${place}.atom`)).status).toBe(404);
  expect(await sitemap()).not.toContain('savoir-trier');
  expect(await search()).not.toContain('Ce qui se jette.');
  expect((await coordinator().get(place)).status).toBe(200);
});

test('two who change the words at once: the second is shown both, and nothing is lost', async () => {
  const { id } = await aCollection(db(), []);
  const change = (title: string) =>
    coordinator().post(`${desk}/${id}/modifier`, { ...words, owner: 'network', seen: '1', title });
  expect((await change('Un premier trimestre')).status).toBe(303);
  const second = await change('Une première année');
  expect(second.status).toBe(409);
  expect(plain(second.text)).toContain('Un premier trimestre Par où commencer.');
  expect(second.text).toContain('value="Une première année"');
  expect(second.text).toMatch(/name="seen" value="2"/);
});

test('an animator makes no collection of the network and none for another space; the form comes back as it was', async () => {
  for (const owner of ['network', figeac, 'nulle part']) {
    const sent = await animator().post(`${desk}/nouvelle`, { ...words, owner });
    expect(sent.status).toBe(422);
    expect(sent.text).toContain('value="Un premier mois"');
  }
  const { id } = await aCollection(db(), [], { spaceId: figeac });
  expect((await animator().get(`${desk}/${id}`)).status).toBe(403);
});

test('a collection is taken away on a stick, in its order, as long as the public finds it', async () => {
  const { id } = await aCollection(db(), [mail, mouse]);
  expect(plain((await app.visitor().get(page)).text)).toContain('Emporter cette collection sur une clé USB');
  const taken = await app.visitor().get(`${page}/cle-usb.zip`);
  expect(taken.headers.get('content-disposition')).toBe('attachment; filename="un-premier-mois.zip"');
  const links = [...readZip(taken.bytes).matchAll(/<li lang="fr"><a href="ressources\/([^"]+)"/g)];
  expect(links.map(([, name]) => name)).toEqual(['le-courriel.html', 'la-souris.html']);
  await coordinator().post(`${desk}/${id}/etat`, { act: 'withdrawn' });
  expect((await app.visitor().get(`${page}/cle-usb.zip`)).status).toBe(404);
});

test('a hundred resources are as many as a collection holds', async () => {
  const { id } = await aCollection(db(), []);
  for (let count = 0; count < 100; count += 1)
    await addItem(db(), id, (await aResource(db(), { title: `Fiche ${count}` })).id, now);
  await coordinator().post(`${desk}/${id}/contenu`, { add: mouse });
  expect(await titlesAt(page)).toHaveLength(100);
});

test('two collections of one title, and a resource that is called « Collections », each have an address of their own', async () => {
  const slugs = [await aCollection(db(), []), await aCollection(db(), [])].map(({ slug }) => slug);
  expect(slugs).toEqual(['un-premier-mois', 'un-premier-mois-2']);
  expect((await aResource(db(), { title: 'Collections' })).slug).toBe('collections-2');
  expect((await aCollection(db(), [], { title: 'Fichier' })).slug).toBe('fichier-2');
});

test('where there is no collection yet, the page says what will be there', async () => {
  expect(plain((await app.visitor().get('/ressources/collections')).text)).toContain(
    'Pas encore de collection',
  );
  await aCollection(db(), []);
  expect(plain((await app.visitor().get(page)).text)).toContain('Rien encore dans cette collection');
});

test('a resource that a team took back from the public has a place and no title for the teams of elsewhere', async () => {
  const { id } = await aCollection(db(), [mouse, mail], { spaceId: gramat });
  await setResourceStatus(db(), mail, 'withdrawn', now);
  const shown = (await animator().get(`${desk}/${id}`)).text;
  expect(plain(shown)).toContain('Ressource n° 2, que le public ne voit pas');
  expect(shown).not.toContain('Le courriel');
  await setResourceStatus(db(), mail, 'published', now);
});

test('a press that is sent twice moves one place', async () => {
  const { id } = await aCollection(db(), [mouse, mail, photos]);
  const visitor = coordinator();
  const press = () => visitor.post(`${desk}/${id}/contenu`, { up: photos, _form: id });
  await press();
  await press();
  expect(await titlesAt(page)).toEqual(['La souris', 'Les photos', 'Le courriel']);
});

test('whoever reads a resource hears whether she has no collection, or all of hers hold it', async () => {
  const shown = async () => plain((await animator().get('/ressources/le-courriel')).text);
  expect(await shown()).toContain('Vous n’avez pas encore de collection.');
  await aCollection(db(), [mail], { spaceId: gramat });
  expect(await shown()).toContain('Elle est déjà dans toutes vos collections.');
});

test('one more that answers is said as one', async () => {
  const { id } = await aCollection(db(), []);
  for (let count = 0; count < 11; count += 1) await aResource(db(), { title: `Hortensia ${count}` });
  const shown = plain((await coordinator().get(`${desk}/${id}?q=hortensia`)).text);
  expect(shown).toContain('Une autre répond aussi');
});

test('a space that changes its name is found by the new one with what it made', async () => {
  const by = { actor: { id: null, name: 'essai' }, now };
  const { id } = await addSpace(db(), aSpace({ name: 'Ancien nom', communeCode: '46102' }), by);
  await aCollection(db(), [], { spaceId: id, title: 'Savoir planter' });
  const found = async (asked: string) =>
    plain((await app.visitor().get(`/recherche?q=${asked}`)).text).includes('Savoir planter');
  expect(await found('ancien')).toBe(true);
  await changeSpace(db(), id, { name: 'Nouveau nom' }, by);
  expect(await found('nouveau')).toBe(true);
});
