import { beforeAll, describe, expect, test } from 'vitest';
import type { Visitor } from '../src/testing.ts';
import { become, brokenRules, expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { everyPlace } from './pages.ts';
import { roles, visitorAs, type Whoever } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

const everybody: readonly Whoever[] = ['anyone', ...roles];
const people = new Map<Whoever, Round>();

/** What somebody may open, and which of these nobody before saw as it is. */
interface Round {
  self: Visitor;
  paths: string[];
  fresh: string[];
}

beforeAll(async () => {
  const places = await everyPlace(world.program());
  const seen = new Set<string>();
  for (const whoever of everybody) {
    const round: Round = { self: await visitorAs(world, whoever), paths: [], fresh: [] };
    for (const { path } of places) {
      const parts = await partsOf(round.self, path);
      if (parts.length === 0) continue;
      round.paths.push(path);
      if (parts.some((part) => !seen.has(part))) round.fresh.push(path);
      for (const part of parts) seen.add(part);
    }
    people.set(whoever, round);
  }
}, 120_000);

/**
 * The frame and the middle of a page, without what is new at each asking, and apart from them what is empty until a script fills
 * it; nothing when it is no page. Where all were looked at for somebody else, there is nothing to see again.
 */
async function partsOf(self: Visitor, path: string): Promise<string[]> {
  // A file says so in its address; a booklet would be composed for nothing.
  if (/\.[a-z]{2,7}$/.test(path)) return [];
  const { status, headers, text } = await self.get(path);
  if (status !== 200 || !(headers.get('content-type') ?? '').startsWith('text/html')) return [];
  const lasting = text.replace(/ (value|token)="[^"]*"|[0-9a-f]{8}-[0-9a-f-]{27}/g, '');
  const [above = '', rest = ''] = lasting.split('<main');
  const [middle = '', below = ''] = rest.split('</main>');
  const frame = above.slice(above.indexOf('<body')) + below;
  return [
    middle.replace(emptyUntilScripted, ''),
    ...(middle.match(emptyUntilScripted) ?? []),
    frame.replace(/ (href|aria-current)="[^"]*"/g, ''),
  ];
}

/** Such as what waits in a browser of hers, on each page of it: looked at once with the attributes it has, not once a page. */
const emptyUntilScripted = /<([a-z]+(?:-[a-z]+)+|script)\b[^>]*><\/\1>/g;

type Setting = { width: number; colorScheme: 'light' | 'dark'; language: string };
const phone: Setting = { width: 360, colorScheme: 'light', language: '' };
const desk: Setting = { width: 1280, colorScheme: 'dark', language: '/en' };

const planted = {
  'color-contrast-enhanced': '<p style="color:#666;background:#fff">Trop pâle</p>',
  'image-alt': '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  label: '<input type="text">',
  'target-size': '<div style="line-height:1"><a href="/a">a</a><br><a href="/b">b</a></div>',
  'heading-order': '<h4>Trop bas</h4>',
};

test.each(Object.entries(planted))('what breaks the rule %s is seen', async (rule, html) => {
  const page = await browser.visit();
  await page.setContent(`<html lang="fr"><title>x</title><main><h1>Titre</h1>${html}</main></html>`);
  expect((await brokenRules(page)).join('\n')).toContain(`${rule}: `);
  await page.context().close();
});

describe('every page can be used by everybody, whoever opens it', () => {
  test.each(everybody)(
    'as %s, on a phone, in French, by day',
    async (whoever) => {
      const { paths, fresh } = people.get(whoever) as Round;
      expect(paths.length).toBeGreaterThan(3);
      await look(whoever, fresh, phone);
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

/** Two windows at once: while one page is looked at, the next is drawn. */
async function look(whoever: Whoever, paths: readonly string[], setting: Setting): Promise<void> {
  const halves = [0, 1].map((half) => paths.filter((_, rank) => rank % 2 === half));
  await Promise.all(halves.map((half) => lookOneByOne(whoever, half, setting)));
}

async function lookOneByOne(
  whoever: Whoever,
  paths: readonly string[],
  { width, colorScheme, language }: Setting,
): Promise<void> {
  const page = await browser.visit({ width, colorScheme, lookedAt: true });
  await become(page, (people.get(whoever) as Round).self, world.origin());
  for (const path of paths) {
    const answer = await page.goto(world.origin() + (path === '/' ? language || '/' : language + path));
    expect(answer?.status(), path).toBe(200);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  await page.context().close();
}
