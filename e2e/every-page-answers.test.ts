import { beforeAll, expect, test } from 'vitest';
import { askedOnce, withoutAnswer } from './asked.ts';
import { everyPlace } from './pages.ts';
import { visitorAs, type Whoever } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
let paths: string[];
beforeAll(async () => {
  paths = (await everyPlace(world.program())).map(({ path }) => path);
});

// All roles, both languages and all links: `every-page-answers-everybody.long.test.ts`.
test.each<Whoever>(['anyone', 'coordinator'])(
  'each page answers %s',
  async (whoever) => {
    const ask = askedOnce(await visitorAs(world, whoever), world.origin());
    expect(await withoutAnswer(ask, paths)).toEqual([]);
    expect(paths.length).toBeGreaterThan(100);
  },
  120_000,
);

/** Enough to see what breaks for a role or in a language as a whole. */
const oneIn = 10;

test.each<[Whoever, string]>([
  ['ambassador', ''],
  ['animator', ''],
  ['partner', ''],
  ['inhabitant', ''],
  ['coordinator', '/en'],
])('one page in ten answers %s under "%s", and the first ones', async (whoever, language) => {
  const ask = askedOnce(await visitorAs(world, whoever), world.origin());
  const some = ['', '/extranet', ...paths.filter((path, rank) => path !== '/' && rank % oneIn === 0)];
  expect(
    await withoutAnswer(
      ask,
      some.map((path) => language + path || '/'),
    ),
  ).toEqual([]);
});

test('a page that only staff may see sends a stranger to sign in first', async () => {
  const stranger = await visitorAs(world, 'anyone');
  const staff = paths.filter((path) => path.startsWith('/extranet'));
  const open: string[] = [];
  for (const path of staff) {
    const { status, location } = await stranger.get(path);
    if (status < 300 || status >= 400 || !location?.startsWith('/connexion')) open.push(`${status} ${path}`);
  }
  expect(staff.length).toBeGreaterThan(3);
  expect(open).toEqual([]);
});
