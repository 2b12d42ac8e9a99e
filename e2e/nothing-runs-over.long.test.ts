import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { become, expectWholeWords, openBrowser } from './browser.ts';
import { visitorAs, type Whoever } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

/** What a window of 1280 pixels shows at 400 %: the narrowest that must read without scrolling sideways (WCAG 1.4.10). */
const narrowest = 320;

test('every public page is read at 320 pixels without scrolling sideways, and no word of it is cut', async () => {
  const sitemap = await (await fetch(`${world.origin()}/sitemap.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g)].map(
    ([, path]) => path as string,
  );
  const french = paths.filter((path) => !path.startsWith('/en'));
  expect(french.length).toBeGreaterThan(100);

  const page = await browser.visit({ width: narrowest });
  const wide: string[] = [];
  for (const path of french) {
    await page.goto(world.origin() + path, { waitUntil: 'domcontentloaded' });
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    if (width > narrowest) wide.push(`${path} ${width}`);
    await expectWholeWords(page);
  }
  expect(wide).toEqual([]);
}, 120_000);

test('the hours of a meeting stay on one line at a desk, whatever they are', async () => {
  const page = await browser.visit({ width: 1280 });
  const cut: string[] = [];
  for (const path of ['/agenda', '/agenda?vue=jour&le=2026-11-25', '/en/agenda', '/']) {
    await page.goto(world.origin() + path, { waitUntil: 'domcontentloaded' });
    const found = await page.evaluate<string[]>(`[...document.querySelectorAll('.moment > span')]
      .filter((hours) => hours.textContent.includes('–'))
      .filter((hours) => {
        const words = document.createRange();
        words.selectNodeContents(hours);
        return new Set([...words.getClientRects()].map(({ top }) => top)).size > 1;
      })
      .map((hours) => hours.textContent)`);
    cut.push(...found.map((hours) => `${path} ${hours}`));
  }
  expect(cut).toEqual([]);
}, 60_000);

test('the menu breaks between its entries only, and marks under its word where one is', async () => {
  for (const width of [1280, 1024, 360]) {
    const page = await browser.visit({ width });
    await page.goto(`${world.origin()}/annuaire`);
    const broken = await page.evaluate<string[]>(`[...document.querySelectorAll('.menu a')]
      .filter((entry) => entry.getBoundingClientRect().height > 60)
      .map((entry) => entry.textContent)`);
    expect(broken, `${width}`).toEqual([]);
    const marked = `document.querySelector('.menu [aria-current]')`;
    expect(await page.evaluate(`getComputedStyle(${marked}).textDecorationLine`), `${width}`).toBe(
      'underline',
    );
    // The knot stays in the row of its entry: below its word, not on the edge of the next one.
    const below = await page.evaluate<string>(`getComputedStyle(${marked}, '::after').bottom`);
    expect(Number.parseFloat(below), `${width}`).toBeGreaterThanOrEqual(-2);
  }
}, 60_000);

test('a name made of endless words breaks on a phone, wherever it is written', async () => {
  const name = `${'a'.repeat(74)} ${'b'.repeat(75)}`;
  await world.program().parts.pool.network('lot').updateTable('space').set({ name }).execute();
  const wide: string[] = [];
  for (const [whoever, paths] of pagesOfNames) {
    const page = await browser.visit({ width: 360 });
    await become(page, await visitorAs(world, whoever), world.origin());
    for (const path of paths) {
      // A page may have been kept from before the names changed.
      const read = async () => {
        await page.goto(world.origin() + path);
        return page.getByRole('main').textContent();
      };
      await expect.poll(read).toContain(name);
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      if (width > 360) wide.push(`${path} ${width}`);
      const desk = page.locator('main a[href^="/extranet/espaces/"]').first();
      if (path === '/extranet/espaces') paths.push(...(await pagesOf(desk)));
    }
  }
  expect(wide).toEqual([]);
}, 60_000);

const pagesOfNames: [Whoever, string[]][] = [
  ['anyone', ['/?ou=Cahors']],
  ['animator', ['/extranet/ateliers', '/extranet/espaces']],
];

/** The page where a space is looked after, and the one where its name is written. */
async function pagesOf(link: Locator): Promise<string[]> {
  const [desk] = /^\/extranet\/espaces\/[\w-]+/.exec((await link.getAttribute('href')) ?? '') ?? [];
  return [`${desk}`, `${desk}/identite`];
}
