import { expect, test } from 'vitest';
import { become, expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { visitorAs } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

/** From any page to what she looks for, mistyped; without a script, then with one. */
test.each([
  { javaScriptEnabled: false, width: 360, colorScheme: 'light' as const },
  { javaScriptEnabled: true, width: 1280, colorScheme: 'dark' as const },
  { javaScriptEnabled: true, width: 360, colorScheme: 'light' as const },
])(
  'somebody who mistypes what she looks for finds it, chooses where, and is told whom to call when there is nothing (%o)',
  async (options) => {
    const page = await browser.visit(options);
    const main = page.getByRole('main');
    const look = async () => {
      await expectNoSidewaysScroll(page);
      if (options.javaScriptEnabled) await expectAccessible(page);
    };

    await page.goto(world.origin());
    await page
      .getByRole('navigation', { name: 'Menu principal' })
      .getByRole('link', { name: 'Chercher' })
      .click();
    await look();

    await main.locator('input[type=search]').fill('imprimmer figaec');
    await main.getByRole('button', { name: 'Chercher' }).click();
    await page.waitForURL(/recherche\?q=/);
    await expect.poll(() => main.textContent()).toMatch(/nous avons lu «.imprimer.»/);
    await expect.poll(() => main.locator('.entry').first().textContent()).toContain('Figeac');
    await expect.poll(() => main.locator('.entry mark').count()).toBeGreaterThan(0);
    await look();

    await main
      .getByRole('navigation', { name: 'Où chercher' })
      .getByRole('link', { name: /^Espaces/ })
      .click();
    await page.waitForURL(/dans=espaces/);
    await look();
    await main.locator('.entry a').first().click();
    await page.waitForURL(/\/annuaire\/[a-z0-9-]+$/);

    await page.goto(`${world.origin()}/recherche?q=xylophone`);
    await expect.poll(() => main.textContent()).toMatch(/Rien ne répond à «.xylophone.»/);
    await expect.poll(() => main.getByRole('link', { name: /^05/ }).getAttribute('href')).toMatch(/^tel:/);
    await look();
  },
  60_000,
);

test('pages are suggested while one types, and chosen with the keyboard alone', async () => {
  const page = await browser.visit({ width: 360 });
  await page.goto(`${world.origin()}/recherche`);
  const field = page.getByRole('combobox', { name: 'Chercher dans tout le site' });
  await field.focus();
  await page.keyboard.type('phot');
  const suggested = page.getByRole('option');
  await suggested.first().waitFor();
  await expect.poll(() => field.getAttribute('aria-expanded')).toBe('true');
  await expectAccessible(page);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => field.getAttribute('aria-activedescendant'))
    .toBe(await suggested.nth(1).getAttribute('id'));
  await expect.poll(() => suggested.nth(1).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Escape');
  await expect.poll(() => suggested.count()).toBe(0);
  await expect.poll(() => field.inputValue()).toBe('phot');

  await page.keyboard.type('o');
  await suggested.first().waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/recherche'));
}, 60_000);

test('a coordinator finds a colleague, mistyped, and opens her page; whoever opens the site does not', async () => {
  const { rows } = await world
    .program()
    .parts.pool.pg.query(`select name from lot.person where email = 'animator@maillage.example'`);
  const name: string = rows[0].name;
  const mistyped = name.replace(/(.)$/, '$1$1');
  const asked = `${world.origin()}/recherche?q=${encodeURIComponent(mistyped)}`;
  const colleague = await browser.visit({ width: 360 });
  await become(colleague, await visitorAs(world, 'coordinator'), world.origin());
  await colleague.goto(asked);
  await expectAccessible(colleague);
  await expectNoSidewaysScroll(colleague);
  await colleague.getByRole('main').getByRole('link', { name, exact: true }).first().click();
  await colleague.waitForURL(/\/extranet\/equipe\/[0-9a-f-]+$/);

  const stranger = await browser.visit({ width: 360 });
  await stranger.goto(asked);
  expect(await stranger.getByRole('main').locator('a[href*="/extranet/"]').count()).toBe(0);
}, 60_000);

test('an animator searches from the bar of any of her pages', async () => {
  const page = await browser.visit({ width: 1280 });
  await become(page, await visitorAs(world, 'animator'), world.origin());
  await page.goto(`${world.origin()}/extranet`);
  await page.getByRole('search').getByRole('combobox').fill('wifi');
  await page.getByRole('search').getByRole('button', { name: 'Chercher' }).click();
  await page.waitForURL(/recherche\?q=wifi/);
  await expect.poll(() => page.getByRole('main').locator('.entry').count()).toBeGreaterThan(0);
  await expectAccessible(page);
}, 60_000);
