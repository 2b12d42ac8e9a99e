import { beforeAll, expect, test } from 'vitest';
import { allSpaces, changeSpace } from '#modules/network';
import { aSmallNetwork } from '#modules/printed-directory/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { readPdf } from '#platform/testing/read-pdf';
import { testApp } from '../../testing.ts';
import { paper } from './papers.ts';
import { chosen, copiesIn, parcelsOf, type Recipient, sumsOf } from './recipient.ts';
import { forgetRecipients } from './store.ts';
import { wholeList } from './whole-list.ts';

const db = freshDatabase();
const app = testApp(db);
const personId = '0199d6b0-0000-7000-8000-000000000001';
const as = (role: 'coordinator' | 'animator') =>
  app.visitorAs({ personId, grants: [{ communes: [], epcis: [], spaces: [], role }] });
const by = { actor: { id: null, name: 'essai' }, now: new Date('2026-11-25T08:00:00Z') };
const path = '/extranet/annuaire-imprime/2027/distribution';
const aRecipient = (about: Partial<Recipient> = {}): Recipient => ({
  id: '1',
  kind: 'library',
  name: 'Médiathèque',
  address: '12 place de la République',
  postalCode: '46500',
  city: 'Gramat',
  copies: 40,
  deliveredOn: null,
  ...about,
});
const sender = {
  network: 'Espaces du Lot',
  phone: '05 36 49 10 46',
  year: 2027,
  title: 'Où trouver de l’aide',
  madeAt: new Date('2026-11-24T00:00:00Z'),
  day: '24 novembre 2026',
};

beforeAll(async () => {
  await aSmallNetwork(db());
});

test('without an edition there is nothing to give out, and the page says where to begin', async () => {
  const latest = '/extranet/annuaire-imprime/distribution';
  expect((await as('coordinator').get(path)).status).toBe(404);
  expect((await as('coordinator').get(latest)).text).toContain('Aucune édition n’est en préparation');
});

test('spaces and town halls are listed at once, and once more changes nothing', async () => {
  const paul = as('coordinator');
  await paul.submit('/extranet/annuaire-imprime', { year: '2027' });
  expect((await paul.post(`${path}/liste`, { list: 'spaces', copies: '40' })).status).toBe(303);
  expect((await paul.get(path)).text).toContain('3 destinataires de plus.');
  await paul.post(`${path}/liste`, { list: 'town_halls', copies: '15' });
  await paul.post(`${path}/liste`, { list: 'spaces', copies: '99' });
  const { text } = await paul.get(path);
  expect(text).toContain('Ils y étaient tous déjà.');
  // 3 × 40 + 6 × 15, of the ten thousand that are printed.
  expect(text).toContain('>210</b><span>sur 10\u202f000</span>');
  expect(text).toContain('>9\u202f790</b>');
});

test('a space that is taken out of the register stays in the list, as it was written there', async () => {
  const rows = () =>
    db().selectFrom('copyRecipient').select(['name', 'spaceId']).where('kind', '=', 'space').execute();
  const id = (await rows())[0]?.spaceId as string;
  await db().deleteFrom('space').where('id', '=', id).execute();
  expect((await rows()).filter(({ spaceId }) => spaceId === null)).toHaveLength(1);
});

test('a recipient is added, changed and taken out; what is missing is said', async () => {
  const paul = as('coordinator');
  const said = {
    kind: 'tourist_office',
    name: 'Office de tourisme',
    address: '',
    postalCode: '46500',
    city: 'Gramat',
    copies: '1 200',
  };
  expect((await paul.submit(`${path}/ajouter`, said)).status).toBe(303);
  const [link = ''] =
    new RegExp(`${path}/[0-9a-f-]{36}(?=" lang="fr">Office)`).exec((await paul.get(path)).text) ?? [];
  expect((await paul.submit(link, { ...said, copies: '300' })).status).toBe(303);
  await paul.post(`${path}/tirage`, { copies: '400' });
  const { text } = await paul.get(path);
  expect(text).toContain('Manquent');
  expect(text).toContain('>110</b>');
  expect((await paul.post(`${link}/retirer`, {})).status).toBe(303);
  expect((await paul.get(link)).status).toBe(404);
});

test.each([
  [{ copies: '0' }, 'Écrivez un nombre d’exemplaires'],
  [{ copies: 'beaucoup' }, 'Écrivez un nombre d’exemplaires'],
  [{ postalCode: '465' }, 'Un code postal compte 5 chiffres'],
  [{ name: '' }, 'Donnez un nom'],
])('a recipient with %o is asked again, with what was typed', async (wrong, sentence) => {
  const said = {
    kind: 'school',
    name: 'Collège',
    address: '',
    postalCode: '46500',
    city: 'Rocamadour',
    copies: '5',
  };
  const answer = await as('coordinator').submit(`${path}/ajouter`, { ...said, ...wrong });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain(sentence);
  expect(answer.text).toContain('Rocamadour');
});

test('labels are twenty-four to a sheet, the longest name whole', async () => {
  const long =
    'Communauté de communes des Causses et de la Vallée de la Dordogne, pôle de la lecture publique et du numérique';
  const recipients = [aRecipient({ name: long }), ...Array.from({ length: 24 }, () => aRecipient())];
  const pdf = readPdf(await paper('labels', recipients, sender));
  expect(pdf.pages).toHaveLength(2);
  expect(pdf.pages[0]?.getBounds().map(Math.round)).toEqual([0, 0, 595, 842]);
  expect(pdf.words.replace(/\s+/g, ' ')).toContain(long);
  expect(pdf).toMatchObject({ isTagged: true, lang: 'fr' });
});

test('each recipient has a delivery note to sign', async () => {
  const pdf = readPdf(await paper('notes', [aRecipient(), aRecipient({ copies: 1, address: null })], sender));
  expect(pdf.pages).toHaveLength(2);
  expect(pdf.texts[0]).toMatch(/40 exemplaires/);
  expect(pdf.texts[1]).toMatch(/1 exemplaire\b(?!s)/);
});

test('three hundred copies leave in parcels that one carries, each with its label', async () => {
  const big = aRecipient({ copies: 301 });
  expect(parcelsOf(big).map(({ copies, number, of }) => [copies, number, of])).toEqual([
    [76, 1, 4],
    [75, 2, 4],
    [75, 3, 4],
    [75, 4, 4],
  ]);
  const labels = readPdf(await paper('labels', [big, aRecipient()], sender));
  expect(labels.words).toContain('Colis 2 sur 4');
  expect(labels.words.match(/Médiathèque/g)).toHaveLength(5);
  expect(readPdf(await paper('notes', [big], sender)).words).toContain('en 4 colis');
});

test('a town hall bears its commune’s name, and an address its complement', async () => {
  await changeSpace(db(), (await allSpaces(db()))[0]?.id as string, { addressExtra: 'Bâtiment B' }, by);
  expect((await wholeList(db(), 'spaces', 1)).map(({ address }) => address)).toContain(
    'Bâtiment B, 12 place de la République',
  );
  const names = (await wholeList(db(), 'town_halls', 1)).map(({ name }) => name);
  expect(names).toContain('Mairie d’Assier');
  expect(names).toContain('Mairie de Gramat');
});

test('who has received the copies is marked, and papers are printed for the others, or for a type', async () => {
  const paul = as('coordinator');
  const [, id = ''] = new RegExp(`${path}/([0-9a-f-]{36})/remis`).exec((await paul.get(path)).text) ?? [];
  expect((await paul.post(`${path}/${id}/remis`, {})).status).toBe(303);
  expect((await paul.get(path)).text).toContain('un a reçu les siens');
  const [whole, waiting, libraries] = ['', '?reste=oui', '?type=town_hall'].map((query) =>
    paul.get(`${path}/bons.pdf${query}`),
  );
  expect((await whole)?.headers.get('content-type')).toBe('application/pdf');
  expect((await waiting)?.status).toBe(200);
  expect((await libraries)?.status).toBe(200);
  // Nothing to print is a sentence, not an empty sheet.
  expect((await paul.get(`${path}/bons.pdf?type=school`)).status).toBe(303);
  await paul.post(`${path}/${id}/remis`, {});
  expect((await paul.get(path)).text).toContain('aucun n’a encore les siens');
  const list = [aRecipient(), aRecipient({ deliveredOn: '2026-12-01' }), aRecipient({ kind: 'space' })];
  expect(chosen(list, { kind: null, isWaiting: true })).toHaveLength(2);
  expect(chosen(list, { kind: 'space', isWaiting: false })).toHaveLength(1);
});

test('sums are by kind, those that receive most first', () => {
  const list = [aRecipient(), aRecipient({ kind: 'space', copies: 100 }), aRecipient({ copies: 10 })];
  expect(copiesIn(list)).toBe(150);
  expect(sumsOf(list)).toEqual([
    { kind: 'space', recipients: 1, copies: 100 },
    { kind: 'library', recipients: 2, copies: 50 },
  ]);
});

test('an animator gives nothing out', async () => {
  expect((await as('animator').get(path)).status).toBe(403);
  expect((await as('animator').get(`${path}/etiquettes.pdf`)).status).toBe(403);
});

test('a frozen edition keeps its list, and the next one takes it up without the spaces that closed', async () => {
  const paul = as('coordinator');
  await paul.submit(`${path}/ajouter`, {
    kind: 'library',
    name: 'Bibliothèque départementale',
    address: '4 quai des Essais',
    postalCode: '46000',
    city: 'Cahors',
    copies: '200',
  });
  expect((await paul.submit('/extranet/annuaire-imprime/2027/figer', {})).status).toBe(303);
  await paul.submit('/extranet/annuaire-imprime', { year: '2028' });
  const [closed] = await allSpaces(db());
  await closeSpace(closed?.id as string);

  const shelf = (await paul.get('/extranet/annuaire-imprime')).text;
  expect(shelf).toContain(`href="${path}"`);
  const next = path.replace('2027', '2028');
  expect((await paul.get('/extranet/annuaire-imprime/distribution')).text).toContain('l’annuaire 2028');
  expect((await paul.get(next)).text).toContain('Reprendre la liste de 2027');
  const before = await countIn(path);
  await paul.post(`${next}/reprendre`, {});
  expect(await countIn(next)).toBe(before - 1);
  await paul.post(`${next}/reprendre`, {});
  expect(await countIn(next)).toBe(before - 1);
  expect(await countIn(path)).toBe(before);
});

test('two years after printing nobody knows any more who received copies', async () => {
  const [printed, prepared] = [await countIn(path), await countIn(path.replace('2027', '2028'))];
  expect(await forgetRecipients(db(), new Date('2020-01-01'))).toBe(0);
  expect(await forgetRecipients(db(), new Date('2040-01-01'))).toBe(printed);
  expect(await countIn(path.replace('2027', '2028'))).toBe(prepared);
});

const closeSpace = (id: string) => changeSpace(db(), id, { status: 'closed' } as never, by);

/** How many recipients the page of a list counts. */
const countIn = async (list: string): Promise<number> =>
  Number(/Destinataires<\/p><b[^>]*>(\d+)/.exec((await as('coordinator').get(list)).text)?.[1]);
