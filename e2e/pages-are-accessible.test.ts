import { beforeAll, describe, expect, test } from 'vitest';
import type { Visitor } from '../src/testing.ts';
import { become, expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { everyPlace } from './pages.ts';
import { roles, visitorAs, type Whoever } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

const everybody: readonly Whoever[] = ['anyone', ...roles];
const people = new Map<Whoever, { self: Visitor; paths: string[] }>();

beforeAll(async () => {
  const places = await everyPlace(world.program());
  for (const whoever of everybody) {
    const self = await visitorAs(world, whoever);
    const paths: string[] = [];
    for (const { path } of places) if (await isPage(self, path)) paths.push(path);
    people.set(whoever, { self, paths });
  }
}, 120_000);

async function isPage(self: Visitor, path: string): Promise<boolean> {
  const { status, headers } = await self.get(path);
  return status === 200 && (headers.get('content-type') ?? '').startsWith('text/html');
}

type Setting = { width: number; colorScheme: 'light' | 'dark'; language: string };
const phone: Setting = { width: 360, colorScheme: 'light', language: '' };
const desk: Setting = { width: 1280, colorScheme: 'dark', language: '/en' };

describe('every page can be used by everybody, whoever opens it', () => {
  test.each(everybody)(
    'as %s, on a phone, in French, by day',
    async (whoever) => {
      const { paths } = people.get(whoever) as { paths: string[] };
      expect(paths.length).toBeGreaterThan(3);
      await look(whoever, paths, phone);
    },
    240_000,
  );

  test('each page once on a desk, in English, by night', async () => {
    const seen = new Set<string>();
    for (const [whoever, { paths }] of [...people].reverse()) {
      const fresh = paths.filter((path) => !seen.has(path));
      for (const path of fresh) seen.add(path);
      await look(whoever, fresh, desk);
    }
    expect(seen.size).toBeGreaterThan(10);
  }, 240_000);
});

async function look(
  whoever: Whoever,
  paths: readonly string[],
  { width, colorScheme, language }: Setting,
): Promise<void> {
  const page = await browser.visit({ width, colorScheme });
  await become(page, (people.get(whoever) as { self: Visitor }).self, world.origin());
  for (const path of paths) {
    await page.goto(world.origin() + (path === '/' ? language || '/' : language + path));
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  await page.context().close();
}
