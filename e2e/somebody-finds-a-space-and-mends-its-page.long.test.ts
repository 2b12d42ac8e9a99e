import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

/** From the home page to the door of the nearest space, and a word about what its page gets wrong. */
test.each([{ javaScriptEnabled: false }, { javaScriptEnabled: true }])(
  'somebody finds the nearest space from her commune, and says what its page gets wrong (%o)',
  async ({ javaScriptEnabled }) => {
    const page = await browser.visit({ javaScriptEnabled, width: 360 });
    const look = async () => {
      await expectNoSidewaysScroll(page);
      if (javaScriptEnabled) await expectAccessible(page);
    };

    await page.goto(world.origin());
    await page.getByLabel('Votre commune ou votre code postal').fill('Gramatt');
    await page.getByRole('button', { name: 'Trouver' }).click();
    await expect
      .poll(() => page.getByRole('main').textContent())
      .toContain('L’espace le plus proche de Gramat');
    await expectInSight(page, page.getByRole('main').getByText('L’espace le plus proche de').last());
    await look();

    await page.getByRole('link', { name: /^Voir \d+ espaces? à 20/ }).click();
    await page.locator('summary', { hasText: 'Préciser' }).click();
    await page.getByLabel('Imprimer ou numériser').check();
    await page.getByRole('button', { name: 'Afficher les espaces' }).click();
    await expect.poll(() => page.getByLabel('Imprimer ou numériser').isChecked()).toBe(true);
    await expectInSight(page, page.getByText(/^\d+ espaces?$/));
    await expectInSight(page, page.getByRole('heading', { level: 3 }).first());
    await look();

    await page.getByRole('heading', { level: 3 }).first().getByRole('link').click();
    await look();
    await page.getByRole('link', { name: 'Signaler une erreur' }).click();
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await expect.poll(() => page.title()).toMatch(/^Erreur/);
    await look();
    await page.getByLabel('Les horaires').check();
    await page.getByLabel('Que faut-il corriger').fill('Le samedi, c’est fermé à midi.');
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Merci, c’est noté');
    await look();
  },
  60_000,
);

/** It is on the screen, without a finger having moved the page. */
async function expectInSight(page: Page, answer: Locator): Promise<void> {
  const { height } = page.viewportSize() ?? { height: 0 };
  await expect.poll(async () => (await answer.boundingBox())?.y).toBeLessThan(height);
  expect((await answer.boundingBox())?.y, page.url()).toBeGreaterThanOrEqual(0);
}

test('the map is used with the keyboard alone, and leads to the same pages as the list', async () => {
  const page = await browser.visit({ width: 1280 });
  await page.goto(`${world.origin()}/annuaire?ou=Figeac`);
  await page.getByRole('link', { name: 'Afficher la carte' }).click();
  const knot = page.locator('space-map').getByRole('button').first();
  await knot.focus();
  const nearer = page.locator('.leaflet-control-zoom-in');
  expect(await nearer.isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  // The buttons would cover the card.
  await expect.poll(() => nearer.isVisible()).toBe(false);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/annuaire\/[a-z0-9-]+$/);
  await expect.poll(() => page.getByRole('heading', { level: 2, name: 'Horaires' }).count()).toBe(1);
}, 60_000);
