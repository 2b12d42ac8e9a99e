import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addPerson, allSpaces, spacesAdded } from '#modules/network';
import { tellTerritory } from '#modules/network/testing';
import { aLine, aText, type Line } from '#modules/place-imports/testing';
import { allSources, sourceNamed } from '#modules/place-sources';
import { freshDatabase } from '#platform/testing/fresh-database';
import { inEnglish } from '#platform/testing/in-english';
import { isDue, refreshSources } from './refresh.ts';

const db = freshDatabase();
const night = (day: number) => new Date(Date.UTC(2026, 10, day, 3, 40));
const here = { allows: () => true };

let server: Server;
let served: { status: number; text: string };
let address: string;
const serve = (lines: readonly Line[]) => {
  served = { status: 200, text: aText(lines) };
};

beforeAll(async () => {
  await tellTerritory(db());
  server = createServer((_request, response) => {
    response.writeHead(served.status, { 'content-type': 'text/csv' });
    response.end(served.text);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/lieux.csv`;
});
afterAll(() => server.close());

beforeEach(async () => {
  await db().deleteFrom('importSource').execute();
  await db().deleteFrom('space').execute();
  await db().deleteFrom('outgoingMail').execute();
  await db().deleteFrom('person').execute();
  const ownerId = await addPerson(db(), { name: 'Paul Estève', email: 'paul@maillage.example' });
  await sourceNamed(db(), { name: 'hub', address, schedule: 'daily', ownerId }, night(1));
});

const phones = async () => (await allSpaces(db())).map(({ phone }) => phone);
const letters = async () =>
  (await db().selectFrom('outgoingMail').select('subject').orderBy('createdAt').execute()).map(
    (each) => each.subject,
  );

test.each([
  [null, null, false],
  ['daily', null, true],
  ['daily', night(9), true],
  ['daily', new Date('2026-11-10T00:00:00Z'), false],
  ['weekly', night(4), false],
  ['weekly', night(3), true],
] as const)('read %s, last on %s: due is %s', (schedule, lookedAt, due) => {
  expect(isDue({ schedule, lookedAt }, night(10))).toBe(due);
});

test('a source is read at night, and only what changed is touched', async () => {
  serve([aLine()]);
  await refreshSources(db(), night(2), here);
  expect(await phones()).toEqual(['+33565000001']);

  await refreshSources(db(), night(3), here);
  expect(await db().selectFrom('import').select('id').execute()).toHaveLength(1);

  serve([aLine({ telephone: '+33565000002' })]);
  await refreshSources(db(), night(4), here);
  expect(await phones()).toEqual(['+33565000002']);
  expect(await letters()).toEqual([]);
});

test('the coordinator is written to when something waits for her', async () => {
  serve([aLine(), aLine({ id: 'Essai_2', nom: '' })]);
  await refreshSources(db(), night(2), here);
  expect(await letters()).toEqual(['hub\u00a0: une décision vous attend']);
});

test('where the language of the network is English, she is written to in English', async () => {
  serve([aLine(), aLine({ id: 'Essai_2', nom: '' })]);
  await inEnglish(db, () => refreshSources(db(), night(2), here));
  served.status = 404;
  await inEnglish(db, () => refreshSources(db(), night(3), here));
  const mails = await db().selectFrom('outgoingMail').select(['lang', 'text']).orderBy('createdAt').execute();
  expect(await letters()).toEqual(['hub: a decision waits for you', 'hub: the reading failed']);
  for (const { lang, text } of mails)
    expect([lang, text]).toEqual(['en', expect.stringContaining('/en/extranet/')]);
  expect(mails[0]?.text).toContain('1 place entered, 0 pages updated.');
  expect(mails[1]?.text).toContain('could not be read again last night: The site does not give this file');
});

test('a source that the program stumbles over stops none of those after it, and says so in plain words', async () => {
  await sourceNamed(db(), { name: 'a stumbling one', address, schedule: 'daily' }, night(1));
  serve([aLine()]);
  const stumble = {
    module: 'testing',
    hear: async () => {
      spacesAdded.listeners.splice(spacesAdded.listeners.indexOf(stumble), 1);
      throw new Error('secret of the machine');
    },
  };
  spacesAdded.listeners.push(stumble);
  await expect(refreshSources(db(), night(2), here)).rejects.toThrow('imports-refresh');
  expect(await phones()).toEqual(['+33565000001']);
  const problems = (await allSources(db())).map(({ problem }) => problem);
  expect(problems).toEqual(['Quelque chose ne s’est pas passé comme prévu.', null]);
});

test('a list that numbered its places anew waits for somebody, who is written to once', async () => {
  const towns = ['Gramat', 'Figeac', 'Assier', 'Cajarc'];
  const codes = ['46128', '46102', '46009', '46045'];
  const places = (numbers: readonly number[]) =>
    numbers.map((town, at) =>
      aLine({
        ...{ id: `${at + 1}`, nom: `Relais de ${towns[town]}`, commune: towns[town] ?? '' },
        ...{ code_insee: codes[town] ?? '', code_postal: '', latitude: '', longitude: '' },
        adresse: `${town} rue du Four`,
      }),
    );
  serve(places([0, 1, 2, 3]));
  await refreshSources(db(), night(2), here);
  serve(places([1, 2, 3]));
  await inEnglish(db, () => refreshSources(db(), night(3), here));
  await refreshSources(db(), night(4), here);
  const mails = await db().selectFrom('outgoingMail').select('text').execute();
  expect(mails).toEqual([{ text: expect.stringContaining('to have numbered its places anew') }]);
  const states = await db().selectFrom('import').select('state').orderBy('readAt').execute();
  expect(states.map(({ state }) => state)).toEqual(['applied', 'read']);
  const known = (await allSpaces(db())).map(({ name }) => name);
  expect(known).toEqual(towns.toSorted().map((town) => `Relais de ${town}`));
});

test('a source that fails is told once, and its places stay', async () => {
  serve([aLine()]);
  await refreshSources(db(), night(2), here);
  served = { status: 404, text: '' };
  await refreshSources(db(), night(3), here);
  await refreshSources(db(), night(4), here);
  expect(await letters()).toEqual(['hub\u00a0: la lecture a échoué']);
  expect((await allSources(db()))[0]?.problem).toContain('404');
  expect(await phones()).toHaveLength(1);

  served = { status: 200, text: '<!doctype html><p>Bonjour</p>' };
  await refreshSources(db(), night(5), here);
  expect((await allSources(db()))[0]?.problem).toContain('une page');
});
