import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executable, quiet } from './browser.ts';
import { openWorld } from './world.ts';

const world = openWorld();
let browser: Browser;
let port: number;

beforeAll(async () => {
  port = await freePort();
  browser = await chromium.launch({
    executablePath: executable,
    args: [...quiet, `--remote-debugging-port=${port}`],
  });
});
afterAll(() => browser.close());

describe('Lighthouse finds nothing to say', () => {
  test.each([
    ['home', '/'],
    ['directory', '/annuaire'],
    ['space', ''],
  ])('of the page %s', async (_name, given) => {
    const path = given || (await firstSpace());
    const result = await lighthouse(world.origin() + path, {
      port,
      onlyCategories: ['accessibility', 'best-practices', 'seo'],
      logLevel: 'error',
    });
    const { categories, audits } = result?.lhr ?? { categories: {}, audits: {} };
    const scores = Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, score]));
    const failed = Object.values(audits).filter(({ score }) => score !== null && score < 1);
    expect({ scores, failed: failed.map(({ id, displayValue }) => `${id} ${displayValue ?? ''}`) }).toEqual({
      scores: { accessibility: 1, 'best-practices': 1, seo: 1 },
      failed: [],
    });
  });
});

async function firstSpace(): Promise<string> {
  const list = await (await fetch(`${world.origin()}/annuaire`)).text();
  return /href="(\/annuaire\/[a-z0-9-]+)"/.exec(list)?.[1] ?? '/annuaire';
}

function freePort(): Promise<number> {
  return new Promise((answer) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => answer(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
