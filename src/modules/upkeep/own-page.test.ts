import { beforeAll, describe, expect, test } from 'vitest';
import { spaceById } from '#modules/network';
import { aViewer, enterBareSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp, type Visitor } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
let spaceId: string;
let figeac: string;
const visitors: Record<string, Visitor> = {};
const visitor = (name: string): Visitor => visitors[name] as Visitor;
const pathOf = (id: string, rest = ''): string => `/extranet/espaces/${id}${rest}`;

beforeAll(async () => {
  await tellTerritory(db());
  spaceId = await enterBareSpace(db(), { name: 'Espace du Causse' });
  figeac = await enterBareSpace(db(), {
    name: 'Espace du Carmel',
    communeCode: '46102',
    postalCode: '46100',
    latitude: 44.6,
    longitude: 2.03,
  });
  const people = {
    coordinator: await aViewer(db(), 'coordinator'),
    ambassador: await aViewer(db(), 'ambassador', { epcis: ['200066371'] }),
    animator: await aViewer(db(), 'animator', { spaces: [spaceId] }),
    colleague: { ...(await aViewer(db(), 'animator', { spaces: [spaceId] })), name: 'Hugo Lacombe' },
    inhabitant: await aViewer(db(), 'inhabitant'),
  };
  for (const [name, viewer] of Object.entries(people)) visitors[name] = app.visitorAs(viewer);
});

describe('who may look after a space', () => {
  test.each([
    ['coordinator', 200, 200],
    ['ambassador', 200, 403],
    ['animator', 200, 403],
    ['inhabitant', 403, 403],
  ])('%s: Gramat %i, Figeac %i', async (name, gramat, elsewhere) => {
    expect((await visitor(name).get(pathOf(spaceId))).status).toBe(gramat);
    expect((await visitor(name).get(pathOf(figeac))).status).toBe(elsewhere);
    expect(
      (await visitor(name).post(pathOf(figeac, '/presentation'), { summary: 'Une phrase.' })).status,
    ).toBe(elsewhere === 200 ? 303 : 403);
  });

  test('somebody who is not signed in is sent to sign in, and back here', async () => {
    const answer = await app.visitor().get(pathOf(spaceId));
    expect([answer.status, answer.location]).toEqual([
      303,
      `/connexion?suite=${encodeURIComponent(pathOf(spaceId))}`,
    ]);
  });

  test('a list holds what its reader looks after, and nothing else', async () => {
    const seen = async (name: string) =>
      [
        ...(await visitor(name).get('/extranet/espaces')).text.matchAll(
          /<a href="\/extranet\/espaces\/[0-9a-f-]{36}">([^<]+)/g,
        ),
      ].map(([, found]) => found);
    expect(await seen('coordinator')).toEqual(['Espace du Carmel', 'Espace du Causse']);
    expect(await seen('ambassador')).toEqual(['Espace du Causse']);
    expect(await seen('animator')).toEqual(['Espace du Causse']);
  });

  test('a search finds a space by its town, without accents, and says when it finds none', async () => {
    const found = await visitor('coordinator').get('/extranet/espaces?q=FIGEAC');
    expect(found.text).toContain('Espace du Carmel');
    expect(found.text).not.toContain('Espace du Causse');
    expect((await visitor('coordinator').get('/extranet/espaces?q=100%')).text).toContain('Aucun espace ici');
  });

  test('an animator does not close a space', async () => {
    expect((await visitor('animator').post(pathOf(spaceId, '/fermer'), {})).status).toBe(403);
  });
});

describe('keeping a page true', () => {
  test('« C’est toujours vrai » sets the date of today', async () => {
    await visitor('animator').post(pathOf(spaceId, '/verifie'), {});
    expect((await spaceById(db(), spaceId))?.checkedOn).toBe('2026-11-24');
  });

  test('each step of its state is one question; what does not follow from the state is not offered', async () => {
    const page = await visitor('ambassador').get(pathOf(spaceId));
    expect(
      [...page.text.matchAll(/espaces\/[0-9a-f-]{36}\/(publier|rouvrir|retirer|fermer)"/g)].map(
        ([, step]) => step,
      ),
    ).toEqual(['retirer', 'fermer']);
    expect((await visitor('ambassador').get(pathOf(spaceId, '/rouvrir'))).text).toContain('rien à faire ici');
    expect((await visitor('ambassador').post(pathOf(spaceId, '/rouvrir'), {})).status).toBe(409);
  });

  test('closing a space is written in the journal with its reason; it can open again', async () => {
    await visitor('ambassador').post(pathOf(spaceId, '/fermer'), {
      reason: 'La médiathèque déménage.',
    });
    const acts = await db().selectFrom('journal').selectAll().where('act', '=', 'space.closed').execute();
    expect(acts).toMatchObject([
      { actor: 'Inès Roux', subject: spaceId, details: { reason: 'La médiathèque déménage.' } },
    ]);
    await visitor('ambassador').post(pathOf(spaceId, '/rouvrir'), {});
    const twice = await visitor('ambassador').post(pathOf(spaceId, '/rouvrir'), {});
    expect([twice.status, (await spaceById(db(), spaceId))?.status]).toEqual([409, 'published']);
  });
});

test.each([
  ['?q=%00', 200],
  ['?q=%25%5F%5C', 200],
  ['?page=-1', 200],
  ['?page=99999', 200],
  ['?page=1e9&etat=nulle-part', 200],
  [`?q=${'a'.repeat(5000)}`, 200],
])('a list asked with %s is a list', async (query, status) => {
  expect((await visitor('coordinator').get(`/extranet/espaces${query}`)).status).toBe(status);
});

test.each(['1', '../../etc/passwd', '%00', '01993c7e-0000-7000-8000-000000000000'])(
  'there is no space %s',
  async (id) => {
    expect((await visitor('coordinator').get(`/extranet/espaces/${id}`)).status).toBe(404);
  },
);

test.each([
  ['a reason of 501 letters', 'a'.repeat(501), 'Ce texte est trop long.'],
  ['a reason with a NUL byte', 'a\u0000b', 'caractère invisible'],
])('%s closes nothing, and comes back', async (_what, reason, sentence) => {
  const answer = await visitor('coordinator').post(pathOf(figeac, '/fermer'), { reason });
  expect([answer.status, answer.text.includes(sentence)]).toEqual([422, true]);
  expect((await spaceById(db(), figeac))?.status).toBe('published');
});
