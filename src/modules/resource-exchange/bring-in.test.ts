import { beforeAll, beforeEach, expect, test } from 'vitest';
import { rewordCollection, setItems } from '#modules/collections';
import { addPerson, addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { resourceBySlug, saveResource, setStatus } from '#modules/resources';
import { contentSchema } from '#modules/resources/rules';
import { aResource } from '#modules/resources/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp, type Visitor } from '../../testing.ts';
import { fromBases } from './testing.ts';

const db = freshDatabase();
const app = testApp(db);
const now = new Date('2026-11-24T09:00:00Z');
const by = { actor: { id: null, name: 'essai' }, now };
let [gramat, figeac, nadia] = ['', '', ''];

beforeAll(async () => {
  await tellTerritory(db());
  gramat = (await addSpace(db(), aSpace(), by)).id;
  figeac = (await addSpace(db(), aSpace({ name: 'Espace', communeCode: '46102' }), by)).id;
  nadia = await addPerson(db(), { name: 'Nadia Ferrand', email: 'nadia@maillage.example' });
});

beforeEach(async () => {
  await db().deleteFrom('collection').execute();
  await db().deleteFrom('resource').execute();
  await db().deleteFrom('exchangeFile').execute();
});

const page = '/extranet/les-bases';
const animator = (...spaces: string[]) =>
  app.visitorAs({ personId: nadia, grants: [{ role: 'animator', communes: [], epcis: [], spaces }] });
const coordinator = () =>
  app.visitorAs({
    personId: nadia,
    grants: [{ role: 'coordinator', communes: [], epcis: [], spaces: [] }],
  });

const send = async (file: object, visitor = coordinator(), owner = 'network'): Promise<string> => {
  const sent = new File([JSON.stringify(file)], 'bases.json', { type: 'application/json' });
  return (await visitor.submit(page, { owner, file: sent })).location as string;
};
const bring = async (file: object, visitor = coordinator(), owner = 'network') => {
  const location = await send(file, visitor, owner);
  return visitor.submit(location, { act: 'published' });
};
const shown = async (file: object) => {
  const visitor = coordinator();
  return plain((await visitor.get(await send(file, visitor))).text);
};
const filePath = '/ressources/les-bases.json';
const publicFile = async () => JSON.parse((await app.visitor().get(filePath)).text);
const save = async (title: string, seen: number, to = db()) => {
  const resource = await resourceBySlug(db(), 'kit-parents');
  const content = { ...contentSchema.parse(resource), title };
  return saveResource(to, resource?.id ?? '', content, { seen, why: null, ...by });
};

const ours = (change: object, record: object = {}) => ({
  id: 'a1',
  title: 'Un lien',
  licence: 'NO_LICENCE',
  maillage: {
    ...{ kind: 'link', lang: 'fr', licence: 'CC0-1.0', summary: 'Il mène quelque part.', level: null },
    ...{ competences: [], durationMinutes: null, equipment: [], checkedOn: '2026-11-20' },
    address: 'https://pix.fr/(jeu)',
    ...change,
  },
  ...record,
});

test.each([
  ['an address without a name', ours({ address: 'https://' }), 'mène nulle part'],
  ['an address with a space', ours({ address: 'https://a b' }), 'mène nulle part'],
  ['an address that is not of the web', ours({ address: 'ftp://x' }), 'mène nulle part'],
  ['no address for a link', ours({ address: null }), 'mène nulle part'],
  [
    'a file that nobody can fetch',
    ours({ kind: 'file' }, { contents: [{ type: 'File', file: { url: 'file:///plan.pdf' } }] }),
    'mène nulle part',
  ],
  ['a course without any part', ours({ kind: 'course', address: null }), 'ne dit rien'],
  ['a competence that is none', ours({ competences: ['9.9'] }), 'À revoir : maillage.competences.0'],
  ['three minutes', ours({ durationMinutes: 3 }), 'À revoir : maillage.durationMinutes'],
  ['a name that no database holds', ours({}, { id: 'a\u0000' }), 'signes illisibles'],
  ['a title of one space', ours({}, { title: ' ' }), 'À revoir : title'],
  ['a title of two lines', ours({}, { title: 'Un\nDeux' }), 'À revoir : title'],
  ['a text of a whole book', { ...fromBases, note: 'a'.repeat(200_001) }, 'trop long'],
  [
    'a social security number where we have no words',
    { ...fromBases, notes: { of: ['2 69 05 49 588 157 80'] } },
    'sécurité sociale',
  ],
])('a record with %s is refused at its line, and what is beside it comes in', async (_, record, why) => {
  const file = { resources: [record, ours({}, { id: 'a2', slug: 'un-lien' })] };
  expect(await shown(file)).toMatch(new RegExp(`Refusée .*${why}`));
  expect((await bring(file)).status).toBe(303);
  expect(await db().selectFrom('resource').select('slug').execute()).toEqual([{ slug: 'un-lien' }]);
  expect((await app.visitor().get('/ressources/un-lien')).status).toBe(200);
});

test('mailboxes and telephones of those who wrote it do not come in, and go to nobody', async () => {
  const [author] = fromBases.contributors;
  const reached = { ...author, email: 'lea@example.org', contact: { Phone: '06 12 34 56 78' } };
  await bring({ resources: [{ ...fromBases, contributors: [reached] }] });
  const [record] = (await publicFile()).resources;
  expect(record.contributors).toEqual([{ ...author, contact: {} }]);
});

test('what a colleague saves while a file comes in is not written over, then or later', async () => {
  await bring({ resources: [fromBases] });
  const corrected = { resources: [{ ...fromBases, title: 'Kit corrigé' }] };
  const visitor = coordinator();
  const location = await send(corrected, visitor);
  let coming: ReturnType<Visitor['submit']> | undefined;
  await db()
    .transaction()
    .execute(async (tx) => {
      await save('À nous', 1, tx);
      coming = visitor.submit(location, { act: 'published' });
      await expect.poll(isSomebodyWaiting, { timeout: 8000 }).toBe(true);
    });
  expect((await coming)?.status).toBe(303);
  expect((await resourceBySlug(db(), 'kit-parents'))?.title).toBe('À nous');
  expect(await shown(corrected)).toContain('changée ici depuis');
});

async function isSomebodyWaiting(): Promise<boolean> {
  const { rows } = await (await import('kysely')).sql<{ count: number }>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(db());
  return (rows[0]?.count ?? 0) > 0;
}

const collection = (change: object = {}) => ({
  ...{ id: 'c1', slug: 'premier-mois', title: 'Premier mois', description: '<p>Pour commencer.</p>' },
  resources: [fromBases.id],
  ...change,
});

test('a collection that is taken back and published again is still the file’s; one that was changed here is ours', async () => {
  await bring({ resources: [fromBases], collections: [collection()] });
  const { id } = await db().selectFrom('collection').select('id').executeTakeFirstOrThrow();
  const state = (act: string) => coordinator().post(`/extranet/collections/${id}/etat`, { act });
  await state('withdrawn');
  await state('published');
  const corrected = { collections: [collection({ title: 'Deuxième mois' })] };
  expect(await shown(corrected)).toContain('Changées 1 collection');
  await setItems(db(), id, [], now);
  expect(await shown(corrected)).toContain('changée ici depuis');
});

test('words that a colleague gave a collection are not written over', async () => {
  await bring({ resources: [fromBases], collections: [collection()] });
  const { id } = await db().selectFrom('collection').select('id').executeTakeFirstOrThrow();
  const said = { title: 'À nous', summary: 'Nos mots.', lang: 'fr' as const };
  await rewordCollection(db(), id, said, { seen: 1, now: new Date('2026-11-20T09:00:00Z') });
  expect(await shown({ collections: [collection({ title: 'Deuxième mois' })] })).toContain(
    'changée ici depuis',
  );
});

test('a collection of a hundred and one resources is refused, not cut', async () => {
  const names = Array.from({ length: 101 }, (_, index) => `r${index}`);
  expect(await shown({ collections: [collection({ resources: names })] })).toContain('plus de cent');
});

test('the drafts of other spaces are in no collection that is brought in', async () => {
  await bring(
    { resources: [fromBases, ours({}, { id: 'a2' }), ours({}, { id: 'a3' })] },
    animator(gramat),
    gramat,
  );
  const [kit, link, other] = await db().selectFrom('resource').select('id').orderBy('id').execute();
  await setStatus(db(), link?.id ?? '', 'withdrawn', now);
  const wanted = { collections: [collection({ resources: ['a2', 'a3', fromBases.id] })] };
  await bring(wanted, animator(figeac), figeac);
  const held = () => db().selectFrom('collectionItem').select('resourceId').orderBy('rank').execute();
  expect(await held()).toEqual([{ resourceId: other?.id }, { resourceId: kit?.id }]);
  await db().deleteFrom('collection').execute();
  await bring(wanted, animator(gramat), gramat);
  expect(await held()).toHaveLength(3);
});

test('a text that became a link there stays a text here', async () => {
  await bring({ resources: [fromBases] });
  const link = { ...fromBases, contents: [{ type: 'Link', title: 'Pix', url: 'https://pix.fr/' }] };
  expect(await shown({ resources: [link] })).toContain('plus du même genre');
});

test('whoever presses twice is told twice what came in, and it comes in once', async () => {
  const visitor = coordinator();
  const location = await send({ resources: [fromBases], collections: [collection()] }, visitor);
  const [, token = ''] = /name="_token" value="([^"]+)"/.exec((await visitor.get(location)).text) ?? [];
  const press = () => visitor.post(location, { act: 'published', _form: nadia }, { token });
  for (const answer of await Promise.all([press(), press()])) expect(answer.location).toBe(page);
  await press();
  expect(plain((await visitor.get(page)).text)).toContain('Nouvelles : 1 ressource, 1 collection.');
  expect(await db().selectFrom('resource').select('slug').execute()).toHaveLength(1);
});

test('whoever may no longer write for a space brings nothing in there', async () => {
  const location = await send({ resources: [fromBases] }, animator(gramat, figeac), gramat);
  expect((await animator(figeac).submit(location, { act: 'published' })).status).toBe(403);
  expect(await db().selectFrom('resource').select('slug').execute()).toEqual([]);
  expect((await animator(gramat).submit(location, { act: 'published' })).status).toBe(303);
});

test('what somebody else writes is refused to whoever does not write it', async () => {
  await bring({ resources: [fromBases] }, animator(gramat), gramat);
  const visitor = animator(figeac);
  const location = await send({ resources: [{ ...fromBases, title: 'À moi' }] }, visitor, figeac);
  expect(plain((await visitor.get(location)).text)).toContain('dont vous ne vous occupez pas');
  const { id } = await aResource(db(), { title: 'La nôtre' });
  expect(await shown({ resources: [{ ...fromBases, id }] })).toContain('Elle est d’ici');
});

test('a long file is read fifty records at a time, what is refused first', async () => {
  const many = Array.from({ length: 120 }, (_, index) =>
    ours({}, { id: `n${index}`, title: `Lien ${index}` }),
  );
  const visitor = coordinator();
  const location = await send({ resources: [...many, 12], collections: [collection()] }, visitor);
  const rows = async (path: string) => (await visitor.get(path)).text.match(/<tr/g)?.length;
  expect(plain((await visitor.get(location)).text)).toContain('Nouvelles 120 ressources, 1 collection');
  expect(await rows(location)).toBe(51);
  expect(plain((await visitor.get(location)).text)).toContain('Refusée');
  expect(await rows(`${location}?page=3`)).toBe(24);
});

test('the whole file has one address, and is not written again and again for one machine', async () => {
  const visitor = coordinator();
  const other = await visitor.get(`${filePath}?x=1`);
  expect([other.status, other.location]).toEqual([301, filePath]);
  // Whoever has a cookie of ours is answered anew each time.
  await visitor.get(page);
  const statuses: number[] = [];
  for (let asked = 0; asked < 45; asked += 1) statuses.push((await visitor.get(filePath)).status);
  expect(new Set(statuses.slice(0, 20))).toEqual(new Set([200]));
  expect(statuses.at(-1)).toBe(429);
});
