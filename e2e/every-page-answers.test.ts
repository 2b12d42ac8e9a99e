import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Visitor } from '../src/testing.ts';
import { everyPlace, type Place } from './pages.ts';
import { roles, visitorAs, type Whoever } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
let places: Place[];
beforeAll(async () => {
  places = await everyPlace(world.program());
});

/** A page, a page elsewhere, or a no that says why (not yours, too late): never a fault, and never a dead end. */
const answers = [200, 302, 303, 403, 410];

describe.each<Whoever>(['anyone', ...roles])('for %s', (whoever) => {
  let ask: (path: string) => Promise<Told>;
  beforeAll(async () => {
    ask = askedOnce(await visitorAs(world, whoever));
  });

  test.each(['', '/en'])(
    'each page of hers answers under "%s"',
    async (language) => {
      const wrong = [];
      for (const { path } of placesIn(language, whoever)) {
        const { status } = await ask(addressIn(language, path));
        if (!answers.includes(status)) wrong.push(`${status} ${path}`);
      }
      expect(wrong).toEqual([]);
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
    const links = new Map<string, string>();
    for (const { path } of places) {
      for (const link of (await ask(path)).links) links.set(link, path);
    }
    const dead = [];
    for (const [link, from] of links) {
      const { status } = await ask(link);
      if (!answers.includes(status)) dead.push(`${status} ${link} on ${from}`);
    }
    expect(dead).toEqual([]);
  }, 120_000);
});

test('a page that only staff may see sends a stranger to sign in first', async () => {
  const stranger = await visitorAs(world, 'anyone');
  const staff = places.filter(({ path }) => path.startsWith('/extranet'));
  const open = [];
  for (const { path } of staff) {
    const { status, location } = await stranger.get(path);
    if (status < 300 || status >= 400 || !location?.startsWith('/connexion')) open.push(`${status} ${path}`);
  }
  expect(staff.length).toBeGreaterThan(3);
  expect(open).toEqual([]);
});

/** Those of every page's foot are links: one that stands elsewhere as mere text is not called by a touch. */
const numberAsRead = /(?<![\d+])(?:\+33|0)[1-9](?:[ .\u00a0\u202f]\d\d){4}(?!\d)/g;

interface Told {
  status: number;
  links: Set<string>;
  /** Telephone numbers that are only text. */
  numbers: string[];
}

/** What somebody is told at each address, which is asked once only. */
function askedOnce(self: Visitor): (path: string) => Promise<Told> {
  const told = new Map<string, Told>();
  return async (path) => {
    const known = told.get(path);
    if (known) return known;
    const answer = await self.get(path);
    const fresh = { status: answer.status, links: linksOf(answer, path), numbers: numbersOf(answer) };
    told.set(path, fresh);
    return fresh;
  };
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

/** What is made to be printed, typed, copied or compared is not touched. */
function numbersOf({ text, status, headers }: Answer): string[] {
  if (status !== 200 || !headers.get('content-type')?.startsWith('text/html')) return [];
  return (
    text
      .replaceAll(/<(a|textarea|script|style|pre|code|option)\b.*?<\/\1>/gs, ' ')
      .replaceAll(/<span class="difference">.*?<\/(li|td|dd)>/gs, ' ')
      .replaceAll(/<[^>]*\bon-paper\b[^>]*>[^<]*/g, ' ')
      .replaceAll(/<[^>]*>/g, ' ')
      .match(numberAsRead) ?? []
  );
}

/** The addresses of our own that a page leads to, without those that a form would be needed for. */
function linksOf({ text, headers, status }: Answer, from: string): Set<string> {
  if (status !== 200 || !headers.get('content-type')?.startsWith('text/html')) return new Set();
  const hrefs = [...text.matchAll(/\b(?:href|src)="([^"]+)"/g)].map(([, href]) =>
    (href as string).replaceAll('&amp;', '&'),
  );
  const own = hrefs
    .map((href) => new URL(href, world.origin() + from))
    .filter(
      ({ origin, pathname }) => origin === world.origin() && !/^\/(src|assets|node_modules)\//.test(pathname),
    );
  return new Set(own.map(({ pathname, search }) => pathname + search));
}
