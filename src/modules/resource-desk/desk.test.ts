import { beforeAll, expect, test } from 'vitest';
import { addPerson, addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { aResource } from '#modules/resources/testing';
import type { Grant, Role } from '#platform/access';
import { anArchive } from '#platform/testing/archive';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

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

const as = (role: Role, grant: Partial<Grant>, [personId, name]: [string, string]) =>
  app.visitorAs({ personId, name, grants: [{ role, communes: [], epcis: [], spaces: [], ...grant }] });
const animator = () => as('animator', { spaces: [gramat] }, [nadia, 'Nadia Ferrand']);
const ambassador = () => as('ambassador', { epcis: ['200066371'] }, [hugo, 'Hugo Delpech']);
const coordinator = () => as('coordinator', {}, [hugo, 'Claire Vayssié']);

const list = '/extranet/ressources';
const said = {
  kind: 'text',
  title: 'Le mot de passe',
  summary: 'En choisir un bon.',
  lang: 'fr',
  licence: 'CC-BY-SA-4.0',
  authors: 'Nadia Ferrand\n\nLéa Petit',
  body: 'Un\n\nDeux\n\nTrois',
};
const change = (id: string) => `${list}/${id}/modifier`;
const written = () => {
  const { title, summary, body } = said;
  return aResource(db(), { title, summary, body, authors: ['Nadia Ferrand'] }, { spaceId: gramat });
};
const versions = (id: string) =>
  db().selectFrom('resourceVersion').selectAll().where('resourceId', '=', id).orderBy('number').execute();

test('an animator writes a sheet for her space, which the public reads at once', async () => {
  const sent = await animator().submit(`${list}/nouvelle?type=text`, {
    ...said,
    owner: gramat,
    act: 'publish',
  });
  expect(sent.status).toBe(303);
  const { text } = await app.visitor().get('/ressources/le-mot-de-passe');
  expect(plain(text)).toContain('Nadia Ferrand, Léa Petit');
  expect(plain(text)).toContain('Médiathèque');
});

test('where a team has none yet, the way leads to those of the network', async () => {
  const { text } = await animator().get(`${list}?etat=withdrawn`);
  expect(text).toMatch(/href="\/ressources"[^>]*>Voir les ressources du réseau/);
});

test('a draft waits, is published, confirmed, withdrawn', async () => {
  const sent = await animator().submit(`${list}/nouvelle`, {
    ...said,
    title: 'Brouillon',
    owner: gramat,
    act: 'draft',
  });
  const page = async () => (await app.visitor().get('/ressources/brouillon')).status;
  expect(await page()).toBe(404);
  const id = sent.location?.split('/').at(-1);
  const isRead = async () =>
    (await animator().get(`${list}/${id}/historique`)).text.includes('le public lit');
  expect(await isRead()).toBe(false);
  await animator().post(`${list}/${id}/etat`, { act: 'published' });
  expect(await isRead()).toBe(true);
  expect(await page()).toBe(200);
  await db()
    .updateTable('resource')
    .set({ checkedOn: '2024-01-01' })
    .where('slug', '=', 'brouillon')
    .execute();
  await animator().post(`${list}/${id}/etat`, { act: 'confirm' });
  expect(plain((await app.visitor().get('/ressources/brouillon')).text)).toContain(
    'Toujours valable le 24 novembre 2026',
  );
  await animator().post(`${list}/${id}/etat`, { act: 'withdrawn' });
  expect(await page()).toBe(404);
});

test('nobody writes for a space that is not hers, nor an animator for the network', async () => {
  for (const owner of [figeac, 'network', 'n-importe', crypto.randomUUID()]) {
    const sent = await animator().submit(`${list}/nouvelle`, { ...said, owner, act: 'publish' });
    expect([sent.status, sent.text.includes('Choisissez qui la partage.')]).toEqual([422, true]);
  }
  const { id } = await aResource(db(), {}, { spaceId: figeac });
  for (const path of [`${list}/${id}`, change(id), `${list}/${id}/historique`])
    expect((await animator().get(path)).status).toBe(403);
  expect((await ambassador().get(change(id))).status).toBe(403);
  expect((await ambassador().get(change((await written()).id))).status).toBe(200);
  expect((await coordinator().get(change(id))).status).toBe(200);
});

test.each([
  ['a link without an address', { kind: 'link' }, 'Donnez l’adresse'],
  ['a link that is a program', { kind: 'link', address: 'javascript:alert(1)' }, 'adresse'],
  ['a sheet without a text', { body: '' }, 'Écrivez le texte'],
  ['a course without a part', { kind: 'course' }, 'au moins une partie'],
  ['no title', { title: '' }, 'Donnez un titre.'],
  ['a file that is missing', { kind: 'file' }, 'Choisissez un fichier.'],
  ['a duration that is none', { durationMinutes: 'longtemps' }, 'f-durationMinutes'],
])('%s comes back with what was typed and what to do', async (_, wrong, sentence) => {
  const sent = await animator().submit(`${list}/nouvelle`, {
    ...said,
    owner: gramat,
    act: 'publish',
    ...wrong,
  });
  expect(sent.status).toBe(422);
  expect(sent.text).toContain(sentence);
  expect(sent.text).toContain('En choisir un bon.');
});

test('a file is kept as it is and always given to be saved', async () => {
  const file = new File([Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1')], '../Fiche « à » imprimer.pdf');
  const sent = await animator().post(`${list}/nouvelle`, {
    ...said,
    ...{ kind: 'file', title: 'À imprimer', owner: gramat, act: 'publish', file },
  });
  expect(sent.status).toBe(303);
  const taken = await app.visitor().get('/ressources/a-imprimer/fichier');
  expect([taken.status, taken.headers.get('content-type')]).toEqual([200, 'application/octet-stream']);
  expect(taken.headers.get('content-disposition')).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent('Fiche « à » imprimer.pdf')}`,
  );
  expect(taken.headers.get('x-content-type-options')).toBe('nosniff');
  expect(plain((await app.visitor().get('/ressources/a-imprimer')).text)).toContain('1 Ko');
});

test('a document with macros is taken, its page says which, and her list shows it alone', async () => {
  const entries = ['[Content_Types].xml', 'word/vbaProject.bin'].map((name) => ({
    name,
    bytes: Buffer.from('application/vnd.ms-word.document.macroEnabled.main+xml'),
  }));
  const file = new File([new Uint8Array(await anArchive(entries, by.now))], 'suivi.docm');
  await animator().post(`${list}/nouvelle`, {
    ...said,
    ...{ kind: 'file', title: 'Le suivi', owner: gramat, act: 'publish', file },
  });
  expect(plain((await app.visitor().get('/ressources/le-suivi')).text)).toContain(
    'Ce fichier contient des macros : Visual Basic.',
  );
  const marked = plain((await animator().get(`${list}?a-voir=macros`)).text);
  expect(marked).toContain('Le suivi Avec des macros');
  expect(marked).not.toContain('À imprimer');
});

test('a change is a version, its words are shown, and the version before is taken back from its own page', async () => {
  const { id } = await written();
  await animator().submit(change(id), {
    ...said,
    body: 'Un\n\nDeux mots\n\nTrois',
    act: 'save',
    why: 'Plus clair.',
  });
  const { text } = await animator().get(`${list}/${id}/historique`);
  expect(plain(text)).toContain('Plus clair.');
  expect(text).toMatch(/<ins>.*?mots<\/ins>/s);
  expect(plain(text)).toMatch(/Nadia Ferrand, (ajouté : )?Léa Petit/);
  await animator().submit(`${list}/${id}/historique?version=1`, { number: '1' });
  expect((await versions(id)).map(({ number, body, why }) => [number, body, why])).toEqual([
    [1, said.body, null],
    [2, 'Un\n\nDeux mots\n\nTrois', 'Plus clair.'],
    [3, said.body, 'Reprise de la version 1.'],
  ]);
});

test('two who save the same text find both in one form, and nothing is lost', async () => {
  const { id } = await written();
  await animator().post(change(id), {
    ...said,
    owner: gramat,
    body: '1\n\nDeux\n\nTrois',
    seen: '1',
    act: 'save',
  });
  const hers = { ...said, owner: gramat, body: 'Un\n\nDeux\n\n3', seen: '1', act: 'save' };
  const met = await ambassador().post(change(id), hers);
  expect(met.status).toBe(409);
  expect(plain(met.text)).toContain('Enregistré pendant que vous écriviez, par Nadia Ferrand');
  expect(met.text).toContain('1\n\nDeux\n\n3</textarea>');
  expect(met.text).toContain('name="seen" value="2"');
  expect(await versions(id)).toHaveLength(2);
  await ambassador().post(change(id), { ...hers, body: '1\n\nDeux\n\n3', seen: '2' });
  expect((await versions(id)).at(-1)).toMatchObject({
    number: 3,
    body: '1\n\nDeux\n\n3',
    actorName: 'Hugo Delpech',
  });
});

test('where both changed the same line, both texts are shown and hers is kept in the form', async () => {
  const { id } = await written();
  await animator().post(change(id), {
    ...said,
    owner: gramat,
    title: 'Le mot de passe, enfin',
    seen: '1',
    act: 'save',
  });
  const met = await ambassador().post(change(id), {
    ...said,
    owner: gramat,
    title: 'Un bon mot de passe',
    seen: '1',
    act: 'save',
  });
  expect(met.status).toBe(409);
  expect(met.text).toContain('value="Un bon mot de passe"');
  expect(plain(met.text)).toContain('enfin');
  expect(plain(met.text)).toContain('Vous avez tous deux changé ce passage');
});

test('her list has what she may write, and no more', async () => {
  await aResource(db(), { title: 'Du réseau' });
  const listed = plain((await animator().get(list)).text);
  expect(listed).toContain('Le mot de passe');
  expect(listed).not.toContain('Du réseau');
  expect(plain((await coordinator().get(list)).text)).toContain('Du réseau');
});

test('the form of a course holds all that it says: what is not there would be emptied by saving it', async () => {
  const course = {
    body: 'À suivre après un autre',
    objectives: 'Savoir',
    learner: 'À emporter',
    toPrint: 'Une page',
  };
  const { id } = await aResource(
    db(),
    { title: 'Un module', ...course },
    { kind: 'course', spaceId: gramat },
  );
  const { text } = await animator().get(change(id));
  for (const [name, value] of Object.entries(course))
    expect(text).toMatch(new RegExp(`<textarea[^>]*name="${name}"[^>]*>[^<]*${value}`));
});
