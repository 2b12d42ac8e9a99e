import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openRequests } from '#modules/checks';
import { openRequestOf } from '#modules/checks/testing';
import { addPerson, addSpace, changeSpace, spaceById, welcomeIn } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import type { Grant, Role } from '#platform/access';
import { latestMail } from '#platform/mail/store';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { askSpaces } from './ask-spaces.ts';
import { writeSetting } from './setting-store.ts';

const db = freshDatabase();
const start = new Date('2026-11-24T03:10:00Z');
let now = start;
const app = testApp(db, () => now);
const actor = { id: null, name: 'import' };
const night = (days: number): Date => new Date(start.getTime() + days * 86_400_000);

beforeAll(() => tellTerritory(db()));
beforeEach(async () => {
  now = start;
  for (const table of ['space', 'person', 'outgoingMail', 'checkSetting'] as const)
    await db().deleteFrom(table).execute();
});

const spaceWith = async (about: Parameters<typeof aSpace>[0] = {}): Promise<string> =>
  (await addSpace(db(), aSpace({ checkedOn: '2026-03-01', ...about }), { actor, now })).id;

const recipients = async () => (await latestMail(db(), 100)).map(({ recipient }) => recipient).sort();

const someone = (role: Role, grant: Partial<Grant> = {}) =>
  app.visitorAs({
    personId: '0199d6b0-0000-7000-8000-000000000001',
    name: 'Inès Roux',
    grants: [{ role, communes: [], epcis: [], spaces: [], ...grant }],
  });

describe('each night', () => {
  test('a space checked six months ago is asked, one checked last week is not', async () => {
    const old = await spaceWith({ email: 'old@lot.example' });
    await spaceWith({ checkedOn: '2026-11-17' });
    await askSpaces(db(), now);
    expect((await openRequests(db())).map(({ spaceId }) => spaceId)).toEqual([old]);
    expect(await recipients()).toEqual(['old@lot.example']);
  });

  test('the team is written to; its own mailbox only when nobody else can be', async () => {
    const id = await spaceWith({ email: 'mairie@lot.example' });
    const nadia = await addPerson(db(), { name: 'Nadia', email: 'nadia@lot.example' });
    const hugo = await addPerson(db(), { name: 'Hugo' });
    for (const personId of [nadia, hugo]) await welcomeIn(db(), { spaceId: id, personId, now });
    await askSpaces(db(), now);
    expect(await recipients()).toEqual(['nadia@lot.example']);
  });

  test('a space that nobody can write to waits for a call', async () => {
    const id = await spaceWith({ email: null });
    await askSpaces(db(), now);
    expect(await openRequestOf(db(), id)).toMatchObject({ byPhone: true, letters: 0 });
    expect(await recipients()).toEqual([]);
    const { text } = await someone('ambassador', { epcis: ['200066371'] }).get('/extranet/verifications');
    expect(text).toContain('Sans courriel');
    expect(text).toContain('href="tel:+33536491210"');
  });

  test('no more letters leave than the network wants; the others leave the nights after', async () => {
    for (let rank = 0; rank < 12; rank += 1) await spaceWith({ email: `s${rank}@lot.example` });
    await writeSetting(db(), { months: 6, nightlyLetters: 5 });
    for (const [day, count] of [
      [0, 5],
      [0, 5],
      [1, 10],
      [2, 12],
      [3, 12],
    ] as const) {
      await askSpaces(db(), night(day));
      expect(await recipients()).toHaveLength(count);
    }
  });

  test('a reminder leaves after two and after four weeks, never a fourth letter; then somebody calls', async () => {
    const id = await spaceWith({ email: 'espace@lot.example' });
    const counts = [];
    for (const day of [0, 13, 14, 27, 28, 41, 42, 60, 90]) {
      await askSpaces(db(), night(day));
      counts.push((await recipients()).length);
    }
    expect(counts).toEqual([1, 1, 2, 2, 3, 3, 3, 3, 3]);
    expect((await latestMail(db(), 1))[0]?.subject).toMatch(/^Rappel/);
    expect(await openRequestOf(db(), id)).toMatchObject({ letters: 3 });
    now = night(42);
    expect((await someone('coordinator').get('/extranet/verifications')).text).toContain('Sans réponse');
    expect((await someone('coordinator').get('/extranet')).text).toContain('Un espace n’a pas répondu');
  });

  test('a network that never asks asks nobody', async () => {
    await spaceWith();
    await writeSetting(db(), { months: null, nightlyLetters: 20 });
    await askSpaces(db(), now);
    expect(await openRequests(db())).toEqual([]);
  });

  test('a space that leaves the directory is asked no more, and after six months of silence asked anew', async () => {
    const [left, silent] = [
      await spaceWith({ email: 'a@lot.example' }),
      await spaceWith({ email: 'b@lot.example' }),
    ];
    await askSpaces(db(), now);
    const first = await openRequestOf(db(), silent);
    await changeSpace(db(), left, { status: 'draft' }, { actor, now: night(1) });
    await askSpaces(db(), night(1));
    expect(await openRequestOf(db(), left)).toBeUndefined();
    await askSpaces(db(), night(190));
    expect((await openRequestOf(db(), silent))?.id).not.toBe(first?.id);
  });
});

test('the count of calls in the menu is that of the list, whatever the state of a question', async () => {
  await spaceWith({ email: null });
  await spaceWith({ email: 'a@lot.example' });
  const coordinator = someone('coordinator');
  for (const [day, count] of [
    [0, 1],
    [14, 1],
    [28, 1],
    [41, 1],
    [42, 2],
  ] as const) {
    now = night(day);
    await askSpaces(db(), now);
    const { text } = await coordinator.get('/extranet/verifications');
    expect(text).toContain(`Vérifications <b class="number">${count}</b>`);
    expect(text.match(/class="button dense"/g)).toHaveLength(count);
  }
});

test('a page that is checked in another way is asked about no more', async () => {
  const id = await spaceWith();
  await askSpaces(db(), now);
  await someone('coordinator').post(`/extranet/espaces/${id}/verifie`, {});
  expect(await openRequestOf(db(), id)).toBeUndefined();
});

describe('a coordinator', () => {
  test('asks a grouping of communes now, whenever its spaces were checked', async () => {
    const gramat = await spaceWith({ checkedOn: '2026-11-20', email: 'gramat@lot.example' });
    await spaceWith({ communeCode: '46102' });
    const coordinator = someone('coordinator');
    const path = '/extranet/verifications/campagne';
    const before = await coordinator.get(`${path}/lancer?epci=200066371`);
    expect(before.text).toContain('un espace serait interrogé');
    expect((await coordinator.get(`${path}/lancer`)).text).toContain('2 espaces seraient interrogés');
    expect(await recipients()).toEqual([]);
    const answer = await coordinator.post(`${path}/lancer`, { epci: '200066371' });
    expect(answer).toMatchObject({ status: 303, location: path });
    expect((await openRequests(db())).map(({ spaceId }) => spaceId)).toEqual([gramat]);
    expect(await recipients()).toEqual(['gramat@lot.example']);
    expect((await coordinator.get(path)).text).toContain('C’est parti\u00a0: 1 espace interrogé.');
  });

  test('sees how far the network is, in figures, by grouping, and in a chart with its table', async () => {
    await spaceWith({ checkedOn: '2026-11-01' });
    await spaceWith();
    await askSpaces(db(), now);
    const { text } = await someone('coordinator').get('/extranet/verifications/campagne');
    expect(text).toContain('sur 2 fiches publiées, soit 50\u00a0%');
    expect(text).toContain('CC Causses et Vallée de la Dordogne');
    expect(text).toContain('<svg');
  });

  test('chooses the rhythm; what is no rhythm is refused', async () => {
    const path = '/extranet/verifications/campagne/rythme';
    const coordinator = someone('coordinator');
    expect((await coordinator.post(path, { months: '12', nightlyLetters: '50' })).status).toBe(303);
    for (const fields of [
      { months: '7', nightlyLetters: '50' },
      { months: '6', nightlyLetters: '4' },
      { months: '6', nightlyLetters: '7,5' },
      { months: '6', nightlyLetters: '' },
    ])
      expect((await coordinator.post(path, fields)).status).toBe(422);
    expect(await db().selectFrom('checkSetting').select(['months', 'nightlyLetters']).execute()).toEqual([
      { months: 12, nightlyLetters: 50 },
    ]);
    expect((await coordinator.post('/extranet/verifications/campagne/lancer', { epci: '1' })).status).toBe(
      422,
    );
  });

  test.each(['ambassador', 'animator', 'partner'] as const)('and nobody else: not the %s', async (role) => {
    const path = '/extranet/verifications/campagne';
    expect((await someone(role).get(path)).status).toBe(403);
    expect((await someone(role).post(`${path}/lancer`, {})).status).toBe(403);
  });
});

test.each(['?etat=nulle-part', '?epci=%00', '?page=99999&etat=overdue', `?epci=${'1'.repeat(5000)}`])(
  'a list asked with %s is a list',
  async (query) => {
    expect((await someone('coordinator').get(`/extranet/verifications${query}`)).status).toBe(200);
  },
);

test('the public reads that a space has been silent for more than a year', async () => {
  const id = await spaceWith({ checkedOn: '2025-06-01', email: null });
  const { slug } = (await spaceById(db(), id)) ?? { slug: '' };
  const sentence = 'Nous n’avons pas eu de nouvelles de cet espace depuis le 1er\u00a0juin\u00a02025.';
  expect((await app.visitor().get(`/annuaire/${slug}`)).text).not.toContain(sentence);
  await askSpaces(db(), now);
  await expect.poll(async () => (await app.visitor().get(`/annuaire/${slug}`)).text).toContain(sentence);
});
