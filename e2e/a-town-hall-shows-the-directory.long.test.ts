import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

/** The town hall's own site, on another origin, with a policy that lets in what was pasted and nothing else. */
const townHall = createServer((_request, response) => {
  const policy = ['script', 'connect', 'img', 'frame'].map((kind) => `${kind}-src ${world.origin()}`);
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': ["default-src 'none'", "style-src-attr 'unsafe-inline'", ...policy].join('; '),
  });
  response.end(`<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Mairie de Figeac</title>
    <meta name="viewport" content="width=device-width"></head>
    <body style="font-family: serif-of-the-town-hall"><main><h1>Vie numérique</h1>${pasted}</main></body></html>`);
});
let pasted = '';
let site = '';
beforeAll(async () => {
  townHall.listen(0, '127.0.0.1');
  await once(townHall, 'listening');
  site = `http://127.0.0.1:${(townHall.address() as AddressInfo).port}/`;
});
afterAll(() => {
  townHall.closeAllConnections();
  townHall.close();
});

/** Fills in the form by hand, as whoever keeps the town hall's site does, and copies a code. */
async function copyCode(page: Page, name: RegExp): Promise<string> {
  await page.goto(world.origin());
  await page.getByRole('link', { name: 'Intégrer l’annuaire' }).click();
  await page.getByLabel('Près de quelle commune').fill('Figeac');
  await page.getByLabel('De l’aide pour une démarche').check();
  await page.getByLabel('Avec une carte').check();
  await page.getByLabel('Fond').fill('#fff8e7');
  await page.getByLabel('Liens').fill('#5a2a7c');
  await page.getByRole('button', { name: 'Voir le résultat' }).click();
  return page.getByLabel(name).inputValue();
}

/** The height that the list takes in a frame, and the height that the frame has. */
const roomOf = (frame: FrameLocator): Promise<[number, number]> =>
  frame
    .locator('main')
    .evaluate((list) => [list.getBoundingClientRect().height, document.documentElement.clientHeight]);

describe.each([{ javaScriptEnabled: false }, { javaScriptEnabled: true }])(
  'with a frame ($javaScriptEnabled)',
  ({ javaScriptEnabled }) => {
    test('the list is on the town hall’s page, leaves no cookie, and leads to the space’s page', async () => {
      const keeper = await browser.visit({ javaScriptEnabled, width: 360 });
      pasted = await copyCode(keeper, /Un cadre/);
      if (javaScriptEnabled) await expectAccessible(keeper);

      const inhabitant = await browser.visit({ javaScriptEnabled, width: 360 });
      await inhabitant.goto(site);
      const frame = inhabitant.frameLocator('iframe');
      await expect
        .poll(() => frame.getByRole('heading', { level: 1 }).textContent())
        .toContain('près de Figeac');
      expect(await frame.getByRole('img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(690);
      expect(await inhabitant.context().cookies()).toEqual([]);
      for (const width of [360, 700, 1280]) {
        await inhabitant.setViewportSize({ width, height: 900 });
        const [needed, given] = await roomOf(frame);
        expect(needed).toBeLessThanOrEqual(given);
        expect(given).toBeLessThan(needed * 1.3);
      }
      await inhabitant.setViewportSize({ width: 360, height: 900 });
      if (javaScriptEnabled) for (const part of inhabitant.frames()) await expectAccessible(part);

      const link = frame.getByRole('heading', { level: 2 }).first().getByRole('link');
      const name = await link.textContent();
      await link.click();
      await inhabitant.waitForURL(`${world.origin()}/annuaire/**`);
      await expect.poll(() => inhabitant.getByRole('heading', { level: 1 }).textContent()).toBe(name);
    }, 60_000);
  },
);

describe('with an element', () => {
  test('the list is part of the page, read with a keyboard, without a cookie', async () => {
    pasted = await copyCode(await browser.visit(), /Un élément/);
    for (const width of [320, 1280]) {
      const inhabitant = await browser.visit({ width });
      await inhabitant.goto(site);
      await inhabitant.getByRole('heading', { level: 2, name: 'près de Figeac' }).waitFor();
      await expect.poll(() => inhabitant.getByRole('listitem').count()).toBe(6);
      const letters = (list: Element) => getComputedStyle(list).fontFamily;
      expect(await inhabitant.getByRole('list').evaluate(letters)).toBe('serif-of-the-town-hall');
      expect(await inhabitant.getByRole('img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(
        690,
      );
      await expectAccessible(inhabitant);
      await expectNoSidewaysScroll(inhabitant);
      expect(await inhabitant.context().cookies()).toEqual([]);

      await inhabitant.keyboard.press('Tab');
      await inhabitant.keyboard.press('Enter');
      await inhabitant.waitForURL(`${world.origin()}/annuaire/**`);
    }
  }, 60_000);

  test.each([
    ['without a script', { javaScriptEnabled: false }, '**/nothing'],
    ['when the list does not come', { javaScriptEnabled: true }, '**/cadre.json*'],
    ['when the script does not come', { javaScriptEnabled: true }, '**/annuaire.js*'],
  ])(
    '%s, a link to the directory is left',
    async (_when, options, missing) => {
      pasted = await copyCode(await browser.visit(), /Un élément/);
      const inhabitant = await browser.visit(options);
      await inhabitant.route(missing, (route) => route.abort());
      await inhabitant.goto(site);
      await inhabitant.getByRole('link', { name: 'Trouver un espace' }).click();
      await expect
        .poll(() => inhabitant.getByRole('heading', { level: 1 }).textContent())
        .toBe('Trouver un espace');
      await expect.poll(() => inhabitant.url()).toContain('ou=Figeac');
    },
    60_000,
  );
});
