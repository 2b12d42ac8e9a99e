import { beforeAll, expect, test } from 'vitest';
import { historyOf, setLeft, spaceById } from '#modules/network';
import type { SomeFields } from '#modules/network/rules';
import { aViewer, enterBareSpace, tellTerritory } from '#modules/network/testing';
import type { SignedIn } from '#platform/http/guard';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp, type Visitor } from '../../testing.ts';
import { saveFields } from './save-fields.ts';
import { setModerated, waitingFor } from './store.ts';
import { aWriter } from './testing.ts';

const db = freshDatabase();
const app = testApp(db);
let spaceId: string;
let figeac: string;
const visitors: Record<string, Visitor> = {};
const visitor = (name: string): Visitor => visitors[name] as Visitor;
const list = '/extranet/espaces/propositions';
let nadia: SignedIn;

/** What somebody saves of a page, as its form would; answers the proposal's address. */
async function propose(viewer: SignedIn, id: string, mine: SomeFields): Promise<string> {
  const fields = Object.keys(mine) as (keyof SomeFields)[];
  const now = new Date('2026-11-24T09:00:00Z');
  await saveFields(db(), { spaceId: id, fields, base: '', mine, yielded: [] }, viewer, now);
  return `${list}/${(await waitingFor(db(), id)).at(-1)?.id}`;
}

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
  nadia = await aWriter(db(), 'animator', { spaces: [spaceId], email: 'nadia@maillage.example' });
  const people = {
    coordinator: await aViewer(db(), 'coordinator'),
    ambassador: await aViewer(db(), 'ambassador', { epcis: ['200066371'] }),
    animator: nadia,
    colleague: { ...(await aViewer(db(), 'animator', { spaces: [spaceId] })), name: 'Hugo Lacombe' },
  };
  for (const [name, viewer] of Object.entries(people)) visitors[name] = app.visitorAs(viewer);
  await setModerated(db(), true);
});

test('only whoever coordinates says so; a wrong answer brings back the list as it is', async () => {
  expect((await visitor('ambassador').post(list, { moderated: 'no' })).status).toBe(403);
  const path = await propose(nadia, spaceId, { bus: 'Ligne 1' });
  const wrong = await visitor('coordinator').post(list, { moderated: 'perhaps' });
  expect([wrong.status, wrong.text.includes(path)]).toEqual([422, true]);
  await visitor('animator').post(`${path}/reprendre`, {});
  expect((await visitor('coordinator').post(list, { moderated: 'yes' })).status).toBe(303);
});

test('a change waits, is discussed, and is accepted in its author’s name', async () => {
  const path = await propose(nadia, spaceId, { bus: 'Ligne 874, arrêt Gare.' });
  expect((await visitor('ambassador').get(list)).text).toContain(path);
  expect((await visitor('ambassador').get('/extranet')).text).toContain('Une proposition à relire');
  expect((await visitor('ambassador').post(`${path}/message`, { words: 'Quel quai ?' })).status).toBe(303);
  expect((await visitor('animator').get(path)).text).toContain('Quel quai');
  expect((await visitor('animator').post(`${path}/accepter`, { pick: 'bus' })).status).toBe(403);
  expect((await visitor('ambassador').post(`${path}/accepter`, { pick: 'phone' })).status).toBe(422);
  expect((await visitor('ambassador').post(`${path}/accepter`, {})).status).toBe(409);
  expect((await visitor('ambassador').post(`${path}/accepter`, { pick: 'bus' })).status).toBe(303);
  expect((await spaceById(db(), spaceId))?.bus).toBe('Ligne 874, arrêt Gare.');
  expect((await historyOf(db(), spaceId, 1))[0]?.actorName).toBe('Nadia Ferrand');
});

test('a message too long comes back whole beside its question', async () => {
  const path = await propose(nadia, spaceId, { bus: 'Ligne 875' });
  const words = 'Quel quai ? '.repeat(90).trim();
  const wrong = await visitor('ambassador').post(`${path}/message`, { words });
  expect([wrong.status, wrong.text.includes(words)]).toEqual([422, true]);
  await visitor('animator').post(`${path}/reprendre`, {});
});

test('a refusal needs its reason, and the author reads it', async () => {
  const path = await propose(nadia, spaceId, { parking: 'Devant.' });
  expect((await visitor('ambassador').post(`${path}/refuser`, { reason: '' })).status).toBe(422);
  await visitor('ambassador').post(`${path}/refuser`, { reason: 'C’est une place réservée.' });
  expect((await visitor('animator').get(path)).text).toContain('C’est une place réservée.');
  expect((await visitor('ambassador').post(`${path}/refuser`, { reason: 'Encore.' })).status).toBe(409);
  expect((await spaceById(db(), spaceId))?.parking).toBeNull();
});

test('whoever answers from an English page, its author is told in the language of the network', async () => {
  await db().deleteFrom('outgoingMail').execute();
  const path = await propose(nadia, spaceId, { parking: 'Derrière.' });
  await visitor('ambassador').post(`/en${path}/refuser`, { reason: 'C’est une place réservée.' });
  const mails = await db().selectFrom('outgoingMail').select(['recipient', 'lang', 'text']).execute();
  expect(mails).toMatchObject([{ recipient: 'nadia@maillage.example', lang: 'fr' }]);
  expect(mails[0]?.text).toMatch(/\/\/[^/]+\/extranet\/espaces\/propositions\//);
});

test('an author who left since is not written to', async () => {
  await db().deleteFrom('outgoingMail').execute();
  const path = await propose(nadia, spaceId, { parking: 'Derrière.' });
  await setLeft(db(), nadia.personId, new Date('2026-11-24T09:00:00Z'));
  expect((await visitor('ambassador').post(`${path}/refuser`, { reason: 'Non.' })).status).toBe(303);
  await setLeft(db(), nadia.personId, null);
  expect(await db().selectFrom('outgoingMail').select('id').execute()).toEqual([]);
});

test('the author takes her proposal back, and nobody else does', async () => {
  const path = await propose(nadia, spaceId, { bus: 'Ligne 1' });
  expect((await visitor('colleague').post(`${path}/reprendre`, {})).status).toBe(403);
  expect((await visitor('animator').post(`${path}/reprendre`, {})).status).toBe(303);
  expect(await waitingFor(db(), spaceId)).toEqual([]);
});

test('a proposal of another territory is nobody’s business here', async () => {
  const path = await propose(await aWriter(db(), 'animator', { spaces: [figeac] }), figeac, {
    bus: 'Ligne 2',
  });
  expect((await visitor('ambassador').get(path)).status).toBe(403);
  expect((await visitor('ambassador').get(list)).text).not.toContain(path);
});
