import { beforeEach, expect, test } from 'vitest';
import { addPerson } from '#modules/network';
import type { Grant, Role } from '#platform/access';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { groupBySlug, membersOf, standingOf } from './index.ts';
import { aGroup } from './testing.ts';

const db = freshDatabase();
const app = testApp(db);
const base = '/extranet/groupes';

beforeEach(async () => {
  for (const table of ['workingGroup', 'person'] as const) await db().deleteFrom(table).execute();
});

const grantOf = (role: Role): Grant => ({ role, communes: [], epcis: [], spaces: [] });
const as = (personId: string, role: Role | null) =>
  app.visitorAs({ personId, grants: role === null ? [] : [grantOf(role)] });
const stranger = (role: Role | null) => as('01900000-0000-7000-8000-00000000000f', role);
const words = { kind: 'group', name: 'Tourisme', mandate: '', mandateUntil: '', isOpen: 'open' };

const somebody = (name: string) => addPerson(db(), { name, email: `${name.toLowerCase()}@essai.example` });

test('the coordination begins a group, keeps its secretariat, and gives seats', async () => {
  const personId = await somebody('Claire');
  const sent = await as(personId, 'coordinator').submit(`${base}/nouveau`, words);
  expect(sent.location).toBe(`${base}/tourisme/membres`);
  const seat = { organisation: 'Région', standing: 'member', deputyOf: '' };
  await as(personId, 'coordinator').submit(sent.location as string, {
    ...seat,
    name: 'Leïla Fontanges',
    email: 'LEILA@essai.example',
  });
  const text = plain((await as(personId, 'coordinator').get(`${base}/tourisme/membres`)).text);
  expect(text).toContain('Claire Tient le secrétariat');
  expect(text).toContain('Leïla Fontanges Région Membre');
});

test.each([
  ['a stranger', null, true, 404],
  ['an inhabitant', 'inhabitant', true, 404],
  ['an animator, of an open group', 'animator', true, 200],
  ['an animator, of a private group', 'animator', false, 404],
  ['a partner, of an open group', 'partner', true, 200],
  ['a coordinator, of a private group', 'coordinator', false, 200],
] as const)('%s reads it or not', async (_who, role, isOpen, status) => {
  const { slug } = await aGroup(db(), { isOpen, isPublic: false });
  expect((await stranger(role).get(`${base}/${slug}`)).status).toBe(status);
});

test('the name of a private group tells a stranger no more than one that nothing has', async () => {
  const { slug } = await aGroup(db(), { name: 'Plan social', isOpen: false, isPublic: false });
  const read = async (name: string) => {
    const { status, text } = await stranger('animator').get(`${base}/${name}`);
    return [status, plain(text).replaceAll(name, '')];
  };
  expect(await read(slug)).toEqual(await read('plan-sociaux'));
});

test('whose name is on a page for everybody is not hidden: what she may not read is said to be so', async () => {
  const { slug } = await aGroup(db(), { isOpen: false });
  expect((await stranger('inhabitant').get(`${base}/${slug}`)).status).toBe(403);
});

test('a member without any role reads her private group, and does not steer it', async () => {
  const { slug, personIds } = await aGroup(db(), { isOpen: false }, [
    { name: 'Leïla' },
    { name: 'Bruno', standing: 'chair' },
  ]);
  const [member = '', chair = ''] = personIds;
  expect((await as(member, null).get(`${base}/${slug}`)).status).toBe(200);
  expect((await as(member, null).get(`${base}/${slug}/modifier`)).status).toBe(403);
  expect((await as(chair, null).get(`${base}/${slug}/modifier`)).status).toBe(200);
});

test('somebody of the network joins an open group once; a private one is not joined', async () => {
  const { id, slug } = await aGroup(db());
  const personId = await somebody('Nadia');
  await as(personId, 'animator').post(`${base}/${slug}/rejoindre`, {});
  await as(personId, 'animator').post(`${base}/${slug}/rejoindre`, {});
  expect((await membersOf(db(), id)).map(({ name }) => name)).toEqual(['Nadia']);
  const closed = await aGroup(db(), { name: 'Fermé', isOpen: false });
  expect((await as(personId, 'coordinator').post(`${base}/${closed.slug}/rejoindre`, {})).status).toBe(403);
});

test('a seat that ended closes the door of a private group, and leaves the deputy her own', async () => {
  const { id, slug, personIds } = await aGroup(db(), { isOpen: false, isPublic: false }, [
    { name: 'Leïla' },
    { name: 'Aïcha' },
    { name: 'Bruno', standing: 'chair' },
  ]);
  const [leila = '', aicha = '', chair = ''] = personIds;
  const [, first, second] = await membersOf(db(), id);
  const [titular, deputy] = first?.name === 'Leïla' ? [first, second] : [second, first];
  const seat = { organisation: '', standing: 'member', deputyOf: titular?.id ?? '' };
  await as(chair, null).submit(`${base}/${slug}/membres/${deputy?.id}`, seat);
  expect(plain((await as(aicha, null).get(`${base}/${slug}/membres`)).text)).toContain('Remplace Leïla');
  await as(chair, null).post(`${base}/${slug}/membres/${titular?.id}/terminer`, {});
  expect((await as(leila, null).get(`${base}/${slug}`)).status).toBe(404);
  expect((await as(aicha, null).get(`${base}/${slug}`)).status).toBe(200);
  expect(await standingOf(db(), id, leila)).toBeNull();
});

test('two who change a group at once both keep what they changed; where they crossed, the second reads both', async () => {
  const { slug } = await aGroup(db(), { mandate: 'Préparer un plan.' });
  const path = `${base}/${slug}/modifier`;
  const coordination = stranger('coordinator');
  const { text } = await coordination.get(path);
  const seen = /name="base" value="([^"]+)"/.exec(text)?.[1] ?? '';
  const said = { ...words, name: 'Économie et télétravail', mandate: 'Préparer un plan.', isPublic: 'on' };
  const save = (typed: Record<string, string>) => coordination.post(path, { ...said, base: seen, ...typed });
  await save({ isOpen: 'private', isPublic: '' });
  expect((await save({ mandate: 'Préparer un plan, chiffré.' })).status).toBe(303);
  expect(await groupBySlug(db(), slug)).toMatchObject({
    mandate: 'Préparer un plan, chiffré.',
    isOpen: false,
    isPublic: false,
  });
  const crossed = await save({ mandate: 'Autre chose.' });
  expect([crossed.status, plain(crossed.text)]).toEqual([
    409,
    expect.stringContaining('Votre collègue a écrit : Préparer un plan, chiffré.'),
  ]);
  expect(crossed.text).toContain('Autre chose.');
  expect(crossed.text).toMatch(/value="private"[^>]*checked|checked[^>]*value="private"/);
});

test('in a group that is archived nothing is written, and all is read', async () => {
  const { slug, personIds } = await aGroup(db(), {}, [{ name: 'Leïla' }]);
  await stranger('coordinator').post(`${base}/${slug}/archiver`, { act: 'archive' });
  const member = as(personIds[0] ?? '', null);
  expect(plain((await member.get(`${base}/${slug}`)).text)).toContain('on n’y écrit plus rien');
  expect((await member.post(`${base}/${slug}/documents`, { title: 'Budget' })).status).toBe(403);
});

test.each(['chair', 'secretary'] as const)(
  'the %s of an archived group reads it, and changes nothing',
  async (standing) => {
    const { id, slug, personIds } = await aGroup(db(), {}, [{ name: 'Bruno', standing }, { name: 'Leïla' }]);
    const bruno = as(personIds[0] ?? '', null);
    const seats = (await membersOf(db(), id)).map(({ id: seat }) => seat);
    await bruno.post(`${base}/${slug}/archiver`, { act: 'archive' });
    const nothing = '01900000-0000-7000-8000-00000000000f';
    for (const path of [
      'modifier',
      'membres',
      'documents',
      `membres/${seats[1]}`,
      `membres/${seats[1]}/terminer`,
      `documents/${nothing}/publier`,
      `documents/${nothing}/retirer`,
    ])
      expect([path, (await bruno.post(`${base}/${slug}/${path}`, {})).status]).toEqual([path, 403]);
    for (const path of ['', '/membres', '/documents'])
      expect((await bruno.get(`${base}/${slug}${path}`)).status).toBe(200);
    expect(await membersOf(db(), id)).toHaveLength(2);
    expect((await as(personIds[1] ?? '', null).post(`${base}/${slug}/archiver`, {})).status).toBe(403);
    await bruno.post(`${base}/${slug}/archiver`, { act: 'reopen' });
    expect((await bruno.get(`${base}/${slug}/modifier`)).status).toBe(200);
  },
);

test('« Archiver » pressed twice leaves the group archived', async () => {
  const { slug } = await aGroup(db());
  const path = `${base}/${slug}`;
  for (const _press of [1, 2])
    expect((await stranger('coordinator').post(`${path}/archiver`, { act: 'archive' })).status).toBe(303);
  expect(plain((await stranger('coordinator').get(path)).text)).toContain('on n’y écrit plus rien');
  await stranger('coordinator').post(`${path}/archiver`, { act: 'reopen' });
  expect(plain((await stranger('coordinator').get(path)).text)).not.toContain('on n’y écrit plus rien');
});

test('« Ne plus publier » pressed twice leaves a document unpublished, and « Retirer » twice is no fault', async () => {
  const { id: groupId, slug, personIds } = await aGroup(db(), {}, [{ name: 'Leïla' }]);
  const file = { fileName: 'a.pdf', fileType: 'application/pdf', fileBytes: 1, fileSha256: 'a'.repeat(64) };
  const row = {
    groupId,
    personId: personIds[0] ?? '',
    title: 'Budget',
    ...file,
    addedAt: new Date('2026-11-24T09:12:00Z'),
    isPublic: true,
  };
  const { id } = await db().insertInto('groupDocument').values(row).returning('id').executeTakeFirstOrThrow();
  const press = (act: string, values = {}) =>
    stranger('coordinator').post(`${base}/${slug}/documents/${id}/${act}`, values);
  const published = async () =>
    (await db().selectFrom('groupDocument').select('isPublic').where('id', '=', id).executeTakeFirst())
      ?.isPublic;
  for (const _press of [1, 2]) expect((await press('publier', { act: 'withdraw' })).status).toBe(303);
  expect(await published()).toBe(false);
  await press('publier', { act: 'publish' });
  expect(await published()).toBe(true);
  for (const _press of [1, 2]) expect((await press('retirer')).status).toBe(303);
  expect(await published()).toBeUndefined();
});

test('the public reads a group that publishes itself, and no other', async () => {
  const { slug } = await aGroup(db(), { mandate: 'Préparer un plan.' });
  const { slug: other } = await aGroup(db(), { name: 'Discret', isPublic: false });
  const shown = await app.visitor().get(`/groupes/${slug}`);
  expect(plain(shown.text)).toContain('Préparer un plan.');
  expect((await app.visitor().get(`/groupes/${other}`)).status).toBe(404);
  expect((await app.visitor().get('/groupes')).text).not.toContain('Discret');
});
