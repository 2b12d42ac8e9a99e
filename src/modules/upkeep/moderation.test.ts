import { beforeAll, expect, test } from 'vitest';
import { historyOf, spaceById } from '#modules/network';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp, type Visitor } from '../../testing.ts';
import { setModerated, waitingFor } from './proposal-store.ts';
import { aSpace, aTerritory, aViewer } from './testing.ts';

const db = freshDatabase();
const app = testApp(db);
let spaceId: string;
let figeac: string;
const visitors: Record<string, Visitor> = {};
const visitor = (name: string): Visitor => visitors[name] as Visitor;
const pathOf = (id: string, rest = ''): string => `/extranet/espaces/${id}${rest}`;

beforeAll(async () => {
  await aTerritory(db());
  spaceId = await aSpace(db(), { name: 'Espace du Causse' });
  figeac = await aSpace(db(), {
    name: 'Espace du Carmel',
    communeCode: '46102',
    postalCode: '46100',
    latitude: 44.6,
    longitude: 2.03,
  });
  const people = {
    coordinator: await aViewer(db(), 'coordinator'),
    ambassador: await aViewer(db(), 'ambassador', { epcis: ['200066371'] }),
    animator: await aViewer(db(), 'animator', { spaces: [spaceId], email: 'nadia@maillage.example' }),
    colleague: { ...(await aViewer(db(), 'animator', { spaces: [spaceId] })), name: 'Hugo Lacombe' },
  };
  for (const [name, viewer] of Object.entries(people)) visitors[name] = app.visitorAs(viewer);
  await setModerated(db(), true);
});

test('only whoever coordinates says so', async () => {
  const path = '/extranet/espaces/propositions';
  expect((await visitor('ambassador').post(path, { moderated: 'no' })).status).toBe(403);
  expect((await visitor('coordinator').post(path, { moderated: 'yes' })).status).toBe(303);
  expect((await visitor('coordinator').post(path, { moderated: 'perhaps' })).status).toBe(422);
});

test('a change waits, is discussed, and is accepted in its author’s name', async () => {
  await visitor('animator').post(pathOf(spaceId, '/acces'), { bus: 'Ligne 874, arrêt Gare.' });
  expect((await visitor('animator').get(pathOf(spaceId))).text).toContain('attend l’accord de l’ambassadeur');
  expect((await visitor('animator').get(pathOf(spaceId, '/acces'))).text).toContain('Ligne 874');
  const [proposal] = await waitingFor(db(), spaceId);
  const path = `/extranet/espaces/propositions/${proposal?.id}`;
  expect((await visitor('ambassador').get('/extranet/espaces/propositions')).text).toContain(path);
  expect((await visitor('ambassador').post(`${path}/message`, { words: 'Quel quai ?' })).status).toBe(303);
  expect((await visitor('animator').get(path)).text).toContain('Quel quai');
  expect((await visitor('animator').post(`${path}/accepter`, { pick: 'bus' })).status).toBe(403);
  expect((await visitor('ambassador').post(`${path}/accepter`, { pick: 'phone' })).status).toBe(422);
  expect((await visitor('ambassador').post(`${path}/accepter`, {})).status).toBe(409);
  expect((await visitor('ambassador').post(`${path}/accepter`, { pick: 'bus' })).status).toBe(303);
  expect((await spaceById(db(), spaceId))?.bus).toBe('Ligne 874, arrêt Gare.');
  expect((await historyOf(db(), spaceId, 1))[0]?.actorName).toBe('Nadia Ferrand');
});

test('a refusal needs its reason, and the author reads it', async () => {
  await visitor('animator').post(pathOf(spaceId, '/acces'), {
    bus: 'Ligne 874, arrêt Gare.',
    parking: 'Devant.',
  });
  const [proposal] = await waitingFor(db(), spaceId);
  const path = `/extranet/espaces/propositions/${proposal?.id}`;
  expect((await visitor('ambassador').post(`${path}/refuser`, { reason: '' })).status).toBe(422);
  await visitor('ambassador').post(`${path}/refuser`, { reason: 'C’est une place réservée.' });
  expect((await visitor('animator').get(path)).text).toContain('C’est une place réservée.');
  expect((await visitor('ambassador').post(`${path}/refuser`, { reason: 'Encore.' })).status).toBe(409);
  expect((await spaceById(db(), spaceId))?.parking).toBeNull();
});

test('the author takes her proposal back, and nobody else does', async () => {
  await visitor('animator').post(pathOf(spaceId, '/acces'), { bus: 'Ligne 1', parking: '' });
  const [proposal] = await waitingFor(db(), spaceId);
  const path = `/extranet/espaces/propositions/${proposal?.id}/reprendre`;
  expect((await visitor('colleague').post(path, {})).status).toBe(403);
  expect((await visitor('animator').post(path, {})).status).toBe(303);
  expect(await waitingFor(db(), spaceId)).toEqual([]);
});

test('a proposal of another territory is nobody’s business here', async () => {
  const carmel = app.visitorAs(await aViewer(db(), 'animator', { spaces: [figeac] }));
  await carmel.post(pathOf(figeac, '/acces'), { bus: 'Ligne 2' });
  const [proposal] = await waitingFor(db(), figeac);
  expect((await visitor('ambassador').get(`/extranet/espaces/propositions/${proposal?.id}`)).status).toBe(
    403,
  );
  expect((await visitor('ambassador').get('/extranet/espaces/propositions')).text).not.toContain(
    proposal?.id,
  );
});
