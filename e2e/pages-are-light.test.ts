import { gzipSync } from 'node:zlib';
import type { Request } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { everyPlace, type Place } from './pages.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

const kilobytes = (count: number): number => count * 1024;
const zipped = (text: string | Buffer): number => gzipSync(text).length;

describe('a public page reaches an old computer on a rural line', () => {
  let places: Place[] = [];
  beforeAll(async () => {
    places = await publicPlaces();
  });

  test('each page is at most 14 KB of HTML, and reads without a script', async () => {
    const heavy = [];
    for (const { path } of places) {
      const html = await (await fetch(world.origin() + path)).text();
      if (zipped(html) > kilobytes(14)) heavy.push(`${path}: ${zipped(html)} bytes`);
      expect(html, path).toContain('<h1');
    }
    expect(heavy).toEqual([]);
    expect(places.length).toBeGreaterThan(5);
  });

  test('each page with its style, letters and pictures is at most 100 KB, its script 10 KB, its style 12 KB', async () => {
    for (const { path } of places) {
      const sizes = await sizesOf(path);
      expect(sizes.all, `${path} in all`).toBeLessThanOrEqual(kilobytes(100));
      expect(sizes.script, `${path} script`).toBeLessThanOrEqual(kilobytes(10));
      expect(sizes.stylesheet, `${path} style`).toBeLessThanOrEqual(kilobytes(12));
    }
  }, 120_000);
});

/** Every address that answers a page to somebody who is not signed in. */
async function publicPlaces(): Promise<Place[]> {
  const open: Place[] = [];
  for (const place of await everyPlace(world.program())) {
    const answer = await fetch(world.origin() + place.path, { redirect: 'manual' });
    if (answer.status === 200 && answer.headers.get('content-type')?.startsWith('text/html'))
      open.push(place);
  }
  return open;
}

/** What a first visit brings over the line, by kind, in bytes as sent. */
async function sizesOf(path: string): Promise<Record<'all' | 'script' | 'stylesheet', number>> {
  const page = await browser.visit({ width: 360 });
  const sizes = { all: 0, script: 0, stylesheet: 0 };
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  await page.goto(world.origin() + path, { waitUntil: 'networkidle' });
  for (const request of [...finished]) {
    const { responseBodySize } = await request.sizes();
    sizes.all += responseBodySize;
    const kind = request.resourceType();
    if (kind === 'script' || kind === 'stylesheet') sizes[kind] += responseBodySize;
  }
  await page.context().close();
  return sizes;
}
