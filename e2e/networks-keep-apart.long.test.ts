import { beforeAll, expect, test } from 'vitest';
import { readPdf } from '#platform/testing/read-pdf';
import { readZip } from '#platform/testing/read-zip';
import { type Answer, type Visitor, visitor } from '../src/testing.ts';
import { everyForm, everyPlace, type Place } from './pages.ts';
import { visitorAs } from './roles.ts';
import { addSecondNetwork, fingerprint, mark } from './second-network.ts';
import { openWorld } from './world.ts';

const world = openWorld();
let ofTarn: Place[];
let ofLot: Place[];
let coordinator: Visitor;

beforeAll(async () => {
  await addSecondNetwork(world.program());
  ofLot = await everyPlace(world.program(), 'lot');
  ofTarn = await everyPlace(world.program(), 'tarn');
  coordinator = await visitorAs(world, 'coordinator');
});

test('whoever is signed in to one network is a stranger in the other', async () => {
  const stranger = await visitorAs(world, 'anyone');
  const neighbour = await visitorAs(world, 'coordinator', '/~tarn');
  const wrong = [];
  let reserved = 0;
  for (const { path } of ofTarn) {
    const [asStranger, asForeigner, athome] = await inTurn(
      [stranger, coordinator, neighbour],
      `/~tarn${path}`,
    );
    if (asForeigner?.status !== asStranger?.status || asForeigner?.location !== asStranger?.location) {
      wrong.push(`${asForeigner?.status} instead of ${asStranger?.status} ${path}`);
    }
    if (athome?.status === 200 && asStranger?.status !== 200) reserved += 1;
  }
  expect(wrong).toEqual([]);
  expect(reserved, 'pages that only those of the house may see').toBeGreaterThan(5);
}, 120_000);

test('no page of one network holds a thing of the other', async () => {
  const leaks = [];
  for (const { path } of ofLot) {
    if (saidIn(await coordinator.get(path)).includes(mark)) leaks.push(path);
  }
  expect(leaks).toEqual([]);
}, 120_000);

test('the address of a thing leads nowhere in the other network', async () => {
  const foreign = ofTarn.filter(({ path }) => !ofLot.some((place) => place.path === path));
  const found = [];
  for (const { path } of foreign) {
    const answer = await coordinator.get(path);
    const { status } = answer;
    if (![403, 404].includes(status) || saidIn(answer).includes(mark)) found.push(`${status} ${path}`);
  }
  expect(foreign.length).toBeGreaterThan(5);
  expect(found).toEqual([]);
});

test('a form sent to the other network, with a right token of one’s own, changes nothing there', async () => {
  const program = world.program();
  const before = await fingerprint(program, 'tarn');
  const token = await tokenOf(coordinator);
  // What other programs may post carries no token: it is nobody’s form. That it changes nothing is seen below.
  const posted = program.parts.modules.flatMap(({ postedByPrograms = [] }) => postedByPrograms);
  const taken = [];
  for (const { path } of await everyForm(program, 'tarn')) {
    const { status } = await coordinator.post(`/~tarn${path}`, {}, { token });
    if (status !== 403 && !posted.some((begin) => path.startsWith(begin))) taken.push(`${status} ${path}`);
  }
  expect(taken).toEqual([]);
  expect(await fingerprint(program, 'tarn')).toEqual(before);
});

test('a form about a thing of the other network finds nothing to change', async () => {
  const program = world.program();
  const own = await everyForm(program, 'lot');
  const foreign = (await everyForm(program, 'tarn')).filter(
    ({ path }) => !own.some((form) => form.path === path),
  );
  const before = await fingerprint(program, 'tarn');
  const token = await tokenOf(coordinator);
  const found = [];
  for (const { path } of foreign) {
    const { status, text } = await coordinator.post(path, {}, { token });
    if (![403, 404].includes(status) || text.includes(mark)) found.push(`${status} ${path}`);
  }
  expect(foreign.length).toBeGreaterThan(5);
  expect(found).toEqual([]);
  expect(await fingerprint(program, 'tarn')).toEqual(before);
});

test('a kept page is kept for its own network, by path and by host name', async () => {
  const byHost = visitor(world.program, 'http://tarn.example');
  for (let times = 0; times < 2; times += 1) {
    expect(await read('/~tarn/annuaire')).toContain(mark);
    expect(await read('/annuaire')).not.toContain(mark);
    expect((await byHost.get('/annuaire')).text).toContain(mark);
  }
});

const read = async (path: string): Promise<string> => (await fetch(world.origin() + path)).text();

async function inTurn(visitors: readonly Visitor[], path: string) {
  const answers = [];
  for (const each of visitors) answers.push(await each.get(path));
  return answers;
}

/** The token of whoever is signed in, as the sign-out form carries it. */
async function tokenOf(self: Visitor): Promise<string> {
  const { text } = await self.get('/deconnexion');
  const [, token] = /name="_token" value="([^"]+)"/.exec(text) ?? [];
  if (!token) throw new Error('The sign-out page carries no form.');
  return token;
}

/** What an answer says to whoever reads it: in the bytes of a document or a picture, two may look like a letter by chance. */
function saidIn({ headers, text, bytes }: Answer): string {
  const type = headers.get('content-type') ?? '';
  if (type.startsWith('application/pdf')) return readPdf(bytes).words;
  // The files of word processors are archives too.
  if (/zip|opendocument|openxmlformats/.test(type)) return readZip(bytes);
  return /^image\/(?!svg)/.test(type) ? '' : text;
}
