import { beforeAll, describe, expect, test } from 'vitest';
import { type Asking, askedOnce, withoutAnswer } from './asked.ts';
import { everyPlace, type Place } from './pages.ts';
import { roles, visitorAs, type Whoever } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
let places: Place[];
beforeAll(async () => {
  places = await everyPlace(world.program());
});

describe.each<Whoever>(['anyone', ...roles])('for %s', (whoever) => {
  let ask: Asking;
  beforeAll(async () => {
    ask = askedOnce(await visitorAs(world, whoever), world.origin());
  });

  test.each(['', '/en'])(
    'each page of hers answers under "%s"',
    async (language) => {
      const paths = placesIn(language, whoever).map(({ path }) => addressIn(language, path));
      expect(await withoutAnswer(ask, paths)).toEqual([]);
    },
    120_000,
  );

  test('a telephone number that is read is called by a touch', async () => {
    const dumb = [];
    for (const { path } of places) {
      for (const number of (await ask(path)).numbers) dumb.push(`${number} on ${path}`);
    }
    expect(dumb).toEqual([]);
  });

  test('no link of these pages leads nowhere', async () => {
    const found = new Map<string, string>();
    for (const { path } of places) {
      for (const link of (await ask(path)).links) found.set(link, path);
    }
    const dead = await withoutAnswer(ask, fewOfEachShape([...found.keys()]));
    expect(dead.map((link) => `${link} on ${found.get(link.slice(4))}`)).toEqual([]);
  }, 120_000);
});

const mostOfOneShape = 12;

/** A list leads to hundreds of things of one kind, and whoever may open one is told the same of the next. */
function fewOfEachShape(links: readonly string[]): string[] {
  const shapes = Map.groupBy(links, (link) => link.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|=[^&]*|\d+/g, '#'));
  return [...shapes.values()].flatMap((alike) => alike.slice(0, mostOfOneShape));
}

/**
 * Both languages have the same addresses. In English a stranger and the coordination open all of them, and one of the others
 * each; the first pages, which say most to each of them, are opened by all.
 */
function placesIn(language: string, whoever: Whoever): readonly Place[] {
  const own = others.indexOf(whoever);
  if (language === '' || own === -1) return places;
  return places.filter(({ path }, rank) => rank % others.length === own || firstPages.includes(path));
}

const others: readonly Whoever[] = roles.filter((role) => role !== 'coordinator');
const firstPages = ['/', '/extranet'];

const addressIn = (language: string, path: string): string =>
  path === '/' ? language || '/' : language + path;
