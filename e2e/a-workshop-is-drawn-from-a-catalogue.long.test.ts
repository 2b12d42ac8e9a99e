import { expect, test } from 'vitest';
import { become, expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { visitorAs } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

test.each([
  [360, false],
  [1280, true],
])(
  'at %i pixels, script %s: a ready workshop fills the form in, and is announced',
  async (width, javaScriptEnabled) => {
    const page = await browser.visit({ width, javaScriptEnabled });
    await become(page, await visitorAs(world, 'animator'), world.origin());
    await page.goto(`${world.origin()}/extranet/ateliers`);
    await page.locator('main table').getByRole('link').first().click();
    await page.getByRole('navigation', { name: 'Vous êtes ici' }).getByRole('link').last().click();
    await page.getByRole('link', { name: 'Annoncer' }).first().click();
    await page.getByLabel('En une phrase').fill('Venez avec le vôtre.');
    await page.getByLabel('Partir d’un atelier tout prêt').selectOption('Le téléphone sans peur');
    await page.getByRole('button', { name: 'Remplir le formulaire' }).click();
    await expect.poll(() => page.locator('.notice.success').textContent()).toContain('est rempli');
    await expectNoSidewaysScroll(page);
    if (javaScriptEnabled) await expectAccessible(page);
    await expect.poll(() => page.locator('#f-title').inputValue()).toBe('Le téléphone sans peur');
    await expect.poll(() => page.locator('#f-endsAt').inputValue()).toBe('15:30');
    await expect.poll(() => page.getByLabel('En une phrase').inputValue()).toBe('Venez avec le vôtre.');
    await page.locator('#f-title').fill('Le téléphone sans peur, chez nous');
    await page.locator('form[method=post] button').last().click();
    await page.getByRole('button', { name: 'Publier' }).click();
    await expect
      .poll(() => page.locator('main').textContent())
      .toContain('Le téléphone sans peur, chez nous');
  },
  60_000,
);
