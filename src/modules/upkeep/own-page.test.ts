import { beforeAll, describe, expect, test } from 'vitest';
import { historyOf, spaceById, welcomersOf } from '#modules/network';
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

describe('a new space', () => {
  const typed = {
    name: 'Fablab de Figeac',
    address: '3 rue du Faubourg',
    postalCode: '46100',
    communeCode: '46102',
  };

  test('is a draft at the centre of its town until somebody says more', async () => {
    const answer = await visitor('coordinator').post('/extranet/espaces/nouveau', typed);
    const id = answer.location?.split('/').at(-1) as string;
    expect(await spaceById(db(), id)).toMatchObject({
      status: 'draft',
      latitude: 44.6086,
      slug: 'fablab-de-figeac',
    });
    expect((await visitor('coordinator').get(pathOf(id))).text).toContain('pas encore publique');
  });

  test('is refused outside the territory of the ambassador who enters it, and nothing typed is lost', async () => {
    const answer = await visitor('ambassador').post('/extranet/espaces/nouveau', typed);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('pas dans votre territoire');
    expect(answer.text).toContain('3 rue du Faubourg');
  });

  test('is not for an animator', async () => {
    expect((await visitor('animator').post('/extranet/espaces/nouveau', typed)).status).toBe(403);
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

describe('two people write at once', () => {
  test('the second sees both answers, keeps one, and loses nothing else', async () => {
    const path = pathOf(spaceId, '/presentation');
    const base = /name="base" value="([^"]+)"/.exec(
      (await visitor('animator').get(path)).text,
    )?.[1] as string;
    await visitor('colleague').post(path, {
      base,
      summary: 'La phrase de Hugo.',
      otherLabels: 'Label de Hugo',
    });
    const met = await visitor('animator').post(path, {
      base,
      summary: 'La phrase de Nadia.',
      description: 'Une présentation.',
    });
    expect(met.status).toBe(409);
    expect(met.text).toContain('Hugo Lacombe a modifié cette fiche');
    expect(met.text).toContain('La phrase de Hugo.');
    expect(met.text).toContain('La phrase de Nadia.');
    expect(met.text).toContain('value="Label de Hugo"');

    const hidden = Object.fromEntries(
      [...met.text.matchAll(/<input type="hidden" name="([a-zA-Z]+)" value="([^"]*)"/g)].map(
        ([, name, value]) => [name, value],
      ),
    );
    const answer = await visitor('animator').post(path, { ...hidden, keep_summary: 'theirs' });
    expect(answer.status).toBe(303);
    expect(await spaceById(db(), spaceId)).toMatchObject({
      summary: 'La phrase de Hugo.',
      description: 'Une présentation.',
      otherLabels: ['Label de Hugo'],
    });
  });
});

describe('people who welcome the public', () => {
  const list = () => pathOf(spaceId, '/equipe');

  test('are named to the public from the day of their agreement, and no more as soon as they take it back', async () => {
    await visitor('animator').post(list(), {
      name: 'Ada Blanc',
      email: 'Ada@example.org',
      consent: 'yes',
      title: 'Conseillère',
    });
    const [ada] = await welcomersOf(db(), spaceId);
    expect(ada).toMatchObject({
      name: 'Ada Blanc',
      email: 'ada@example.org',
      publicSince: new Date('2026-11-24T09:12:00Z'),
    });
    await visitor('animator').post(`${list()}/${ada?.id}`, { consent: 'no', title: 'Conseillère' });
    expect((await welcomersOf(db(), spaceId))[0]).toMatchObject({ publicSince: null, title: 'Conseillère' });
  });

  test('the address of somebody else is refused by her name', async () => {
    const answer = await visitor('animator').post(list(), {
      name: 'Lin Noir',
      email: 'ada@example.org',
      consent: 'no',
    });
    expect([answer.status, answer.text.includes('celle de Ada Blanc')]).toEqual([422, true]);
  });

  test('somebody who leaves a space is no longer in its list', async () => {
    const [ada] = await welcomersOf(db(), spaceId);
    await visitor('animator').post(`${list()}/${ada?.id}/retirer`, {});
    expect(await welcomersOf(db(), spaceId)).toEqual([]);
  });
});
