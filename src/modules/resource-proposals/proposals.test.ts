import { beforeAll, expect, test } from 'vitest';
import { addPerson, addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { aResource } from '#modules/resources/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp, type Visitor } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
const by = { actor: { id: null, name: 'essai' }, now: new Date('2026-11-20T09:00:00Z') };
let [gramat, figeac, nadia, hugo] = ['', '', '', ''];

beforeAll(async () => {
  await tellTerritory(db());
  gramat = (await addSpace(db(), aSpace(), by)).id;
  figeac = (await addSpace(db(), aSpace({ name: 'Espace', communeCode: '46102' }), by)).id;
  nadia = await addPerson(db(), { name: 'Nadia Ferrand', email: 'nadia@maillage.example' });
  hugo = await addPerson(db(), { name: 'Hugo Delpech', email: 'hugo@maillage.example' });
});

const of = (personId: string, name: string, space: string): Visitor =>
  app.visitorAs({
    personId,
    name,
    grants: [{ role: 'animator', communes: [], epcis: [], spaces: [space] }],
  });
const inGramat = () => of(nadia, 'Nadia Ferrand', gramat);
const inFigeac = () => of(hugo, 'Hugo Delpech', figeac);

const list = '/extranet/ressources';
const lines = (...said: string[]) => said.join('\n\n');
const original = () =>
  aResource(
    db(),
    { title: 'Le mot de passe', body: lines('Un', 'Deux', 'Trois', 'Quatre'), authors: ['Nadia Ferrand'] },
    { spaceId: gramat },
  );
const rowOf = (id: string) =>
  db()
    .selectFrom('resource')
    .innerJoin('resourceVersion as said', (join) =>
      join.onRef('said.resourceId', '=', 'resource.id').onRef('said.number', '=', 'resource.version'),
    )
    .selectAll('resource')
    .select(['said.body', 'said.authors', 'said.why', 'said.actorName'])
    .where('resource.id', '=', id)
    .executeTakeFirstOrThrow();

async function adapted(id: string): Promise<string> {
  const sent = await inFigeac().submit(`${list}/${id}/adapter`, {});
  expect(sent.status).toBe(303);
  return sent.location?.split('/').at(-2) as string;
}

const write = (visitor: Visitor, id: string, body: string, seen = '1') =>
  visitor.post(`${list}/${id}/modifier`, {
    ...{
      kind: 'text',
      title: 'Le mot de passe',
      summary: 'En choisir un bon.',
      lang: 'fr',
      licence: 'CC-BY-SA-4.0',
    },
    ...{ authors: 'Nadia Ferrand', body, seen, act: 'save' },
    owner: owners.get(id) ?? gramat,
  });
const owners = new Map<string, string>();

async function proposed(id: string, copy: string, message = 'Plus clair ainsi.'): Promise<string> {
  await inFigeac().submit(`${list}/${copy}/proposer`, { message });
  const row = await db()
    .selectFrom('resourceProposal')
    .select('id')
    .where('resourceId', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return `${list}/${id}/propositions/${row.id}`;
}

test('another space makes a copy of its own, which says what it was made from and by whom', async () => {
  const { id } = await original();
  const copy = await adapted(id);
  expect(await rowOf(copy)).toMatchObject({
    ...{ adaptedFrom: id, adaptedVersion: 1, spaceId: figeac, status: 'draft' },
    // Nobody's name becomes public by copying: the space is named, whoever writes adds herself.
    authors: ['Nadia Ferrand', 'Espace'],
  });
  expect((await inGramat().get(`${list}/${copy}`)).status).toBe(403);
});

test('its changes are proposed back, seen word by word, and taken beside what changed meanwhile', async () => {
  const { id } = await original();
  const copy = await adapted(id);
  owners.set(copy, figeac);
  expect((await write(inFigeac(), copy, lines('Un', 'Deux', 'Trois', 'Quatre mots'))).status).toBe(303);
  await write(inGramat(), id, lines('Un seul', 'Deux', 'Trois', 'Quatre'));
  const path = await proposed(id, copy);
  expect(plain((await inGramat().get('/extranet')).text)).toContain('Plus clair ainsi.');
  const seen = await inGramat().get(path);
  expect(seen.text).toMatch(/<ins>.*?mots<\/ins>/s);
  expect(plain(seen.text)).not.toContain('retiré : seul');
  const taken = await inGramat().submit(path, { act: 'accept' });
  expect(taken.status).toBe(303);
  expect(await rowOf(id)).toMatchObject({
    body: lines('Un seul', 'Deux', 'Trois', 'Quatre mots'),
    actorName: 'Nadia Ferrand',
    why: 'Proposé par Hugo Delpech\u00a0: Plus clair ainsi.',
  });
  expect((await inGramat().post(path, { act: 'accept' })).status).toBe(409);

  // A second proposal offers only what changed since, and takes nothing back of what Gramat wrote.
  await write(inFigeac(), copy, lines('Un', 'Deux', 'Trois', 'Quatre mots', 'Cinq'), '2');
  await inGramat().submit(await proposed(id, copy), { act: 'accept' });
  expect((await rowOf(id)).body).toBe(lines('Un seul', 'Deux', 'Trois', 'Quatre mots', 'Cinq'));
});

test('where both changed the same line, it is said before it is taken', async () => {
  const { id } = await original();
  const copy = await adapted(id);
  owners.set(copy, figeac);
  await write(inFigeac(), copy, lines('Un', 'Deux fois', 'Trois', 'Quatre'));
  await write(inGramat(), id, lines('Un', 'Deux mots', 'Trois', 'Quatre'));
  const path = await proposed(id, copy);
  expect(plain((await inGramat().get(path)).text)).toContain('Ces passages ont changé ici aussi');
});

test('a proposal is talked about, then left; who proposed it reads that, and nobody else does', async () => {
  const { id } = await original();
  const copy = await adapted(id);
  owners.set(copy, figeac);
  await write(inFigeac(), copy, 'Tout autre chose');
  const path = await proposed(id, copy);
  await inGramat().post(`${path}/mot`, { body: 'Pourquoi pas <b>les deux</b> ?' });
  const read = await inFigeac().get(path);
  expect(read.text).toContain('Pourquoi pas &lt;b&gt;les deux&lt;/b&gt; ?');
  expect(read.text).not.toContain('Reprendre ces changements');
  expect((await inFigeac().post(path, { act: 'accept' })).status).toBe(403);
  const stranger = of(hugo, 'Quelqu’un', crypto.randomUUID());
  expect((await stranger.get(path)).status).toBe(403);
  await inGramat().submit(path, { act: 'decline' });
  expect(plain((await inFigeac().get(`${list}/${copy}`)).text)).toContain('laissée');
  expect((await rowOf(id)).version).toBe(1);
});

test('what went wrong in a workshop is told among teams, and never to the public', async () => {
  const { id, slug } = await original();
  await inFigeac().post(`${list}/${id}/commentaires`, {
    kind: 'difficulty',
    body: 'Le wifi était trop lent.',
  });
  expect(plain((await inGramat().get(`/ressources/${slug}`)).text)).toContain('Le wifi était trop lent.');
  expect((await app.visitor().get(`/ressources/${slug}`)).text).not.toContain('wifi');
});

test('a published adaptation is named under the resource that it was made from, and names it', async () => {
  const { id, slug } = await original();
  const copy = await adapted(id);
  await inFigeac().post(`${list}/${copy}/etat`, { act: 'published' });
  const page = plain((await app.visitor().get(`/ressources/${slug}`)).text);
  expect(page).toContain('Ce que d’autres en ont fait');
  const own = await rowOf(copy);
  expect(plain((await app.visitor().get(`/ressources/${own.slug}`)).text)).toContain(
    'Adaptée de Le mot de passe',
  );
});

test('what changed since she opened the page is looked at again before it is taken', async () => {
  const { id } = await original();
  const copy = await adapted(id);
  owners.set(copy, figeac);
  await write(inFigeac(), copy, lines('Un', 'Deux fois', 'Trois', 'Quatre'));
  const path = await proposed(id, copy);
  await write(inGramat(), id, lines('Un', 'Deux mots', 'Trois', 'Quatre'));
  const taken = await inGramat().post(path, { act: 'accept', seen: '1' });
  expect(taken.status).toBe(409);
  expect(plain(taken.text)).toContain('La ressource vient de changer');
  expect((await rowOf(id)).body).toBe(lines('Un', 'Deux mots', 'Trois', 'Quatre'));
  expect((await inGramat().submit(path, { act: 'accept' })).status).toBe(303);
});

test('a later proposal takes the place of the first, and what both said of it stays', async () => {
  const { id } = await original();
  const copy = await adapted(id);
  owners.set(copy, figeac);
  await write(inFigeac(), copy, lines('Un', 'Deux fois', 'Trois', 'Quatre'));
  const first = await proposed(id, copy);
  await inGramat().post(`${first}/mot`, { body: 'Le deux oui, le trois non.' });
  await write(inFigeac(), copy, lines('Un', 'Deux fois', 'Trois', 'Cinq'), '2');
  const second = await proposed(id, copy);
  expect(second).not.toBe(first);
  expect(plain((await inFigeac().get(second)).text)).toContain('Le deux oui, le trois non.');
  expect(plain((await inGramat().get(first)).text)).toContain('remplacée par une suivante');
  expect((await inGramat().post(first, { act: 'accept', seen: '1' })).status).toBe(409);
});

test('what its space took back from the public is not read by whoever adapted it', async () => {
  const { id } = await original();
  const copy = await adapted(id);
  owners.set(copy, figeac);
  await write(inFigeac(), copy, lines('Un', 'Deux fois', 'Trois', 'Quatre'));
  const path = await proposed(id, copy);
  await inGramat().post(`${list}/${id}/etat`, { act: 'withdrawn' });
  await write(inGramat(), id, lines('Un secret', 'Deux', 'Trois', 'Quatre'));
  const read = await inFigeac().get(path);
  expect(plain(read.text)).toContain('La ressource n’est plus publiée');
  expect(read.text).not.toContain('secret');
  expect((await inFigeac().get(`${list}/${copy}/proposer`)).status).toBe(404);
  expect((await inFigeac().post(`${list}/${copy}/proposer`, { message: 'Voyons.' })).status).toBe(404);
  expect(plain((await inFigeac().get(`${list}/${copy}`)).text)).toContain('qui n’est plus publiée');
  expect((await inGramat().get(path)).text).toContain('secret');
});

test.each([
  ['is too long', 'a'.repeat(2001)],
  ['holds a social security number', 'Pour 2 69 05 49 588 157 80, rien ne marche.'],
])('a word that %s comes back as it was typed', async (_, body) => {
  const { id } = await original();
  const sent = await inFigeac().post(`${list}/${id}/commentaires`, { kind: 'difficulty', body });
  expect(sent.status).toBe(422);
  expect(sent.text).toContain(body);
});

test('a proposal that makes a text too long is read and left, and cannot be taken', async () => {
  const long = (about: string) => Array.from({ length: 400 }, () => about.repeat(50)).join('\n');
  const { id } = await aResource(
    db(),
    { title: 'Longue', body: `Un\n\n${long('ab')}\n\nDeux` },
    { spaceId: gramat },
  );
  const copy = await adapted(id);
  owners.set(copy, figeac);
  const more = 'c'.repeat(6000);
  await write(inFigeac(), copy, `Un\n${more}\n\n${long('ab')}\n\nDeux`);
  await write(inGramat(), id, `Un\n\n${long('ab')}\n\nDeux\n${more}`);
  const path = await proposed(id, copy);
  const read = await inGramat().get(path);
  expect(plain(read.text)).toContain('Le texte réuni serait trop long.');
  expect(read.text).not.toContain('Reprendre ces changements');
  expect((await inGramat().post(path, { act: 'accept', seen: '2' })).status).toBe(409);
  expect((await inGramat().submit(path, { act: 'decline' })).status).toBe(303);
});

test('nothing is adapted from a version that there never was', async () => {
  const { id } = await original();
  const opening = { adaptedFrom: { id, version: 9 } };
  await expect(aResource(db(), { title: 'De nulle part' }, opening)).rejects.toThrow('foreign key');
  const halved = db().updateTable('resource').set({ adaptedVersion: 1 }).where('id', '=', id).execute();
  await expect(halved).rejects.toThrow('check');
});
