import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { become, expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { visitorAs } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

/** Announces a closing of some weeks, in the space that the animator looks after. */
async function announceClosing(page: Page, from: string, to: string): Promise<void> {
  await become(page, await visitorAs(world, 'animator'), world.origin());
  await page.goto(`${world.origin()}/extranet/ateliers`);
  await page.locator('main table').getByRole('link').first().click();
  await page.getByRole('navigation', { name: 'Vous êtes ici' }).getByRole('link').last().click();
  await page
    .getByRole('link', { name: /fermeture/i })
    .first()
    .click();
  await page.getByLabel('Une fermeture').check();
  await page.locator('#f-from').fill(from);
  await page.locator('#f-to').fill(to);
  await page.getByLabel('Pourquoi').fill('Travaux');
  await page.getByRole('button', { name: 'Annoncer au public' }).click();
  await page.getByRole('link', { name: /Dire ce qu’elles? devien/ }).click();
  await page.waitForURL(/seances-a-revoir/);
  await expectNoSidewaysScroll(page);
}

/** One is cancelled, the others take place all the same. */
async function settleAll(page: Page): Promise<void> {
  const cancelled = page.getByLabel('Elle est annulée');
  for (let rank = 1; rank < (await cancelled.count()); rank += 1)
    await page.getByLabel('Elle a lieu quand même').nth(rank).check();
  await cancelled.first().check();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toContain('1 séance est annulée');
  await expect.poll(() => page.locator('main').textContent()).toContain('Aucune séance n’attend');
}

test('without a script, a closing leads to its workshops, and each finds its answer', async () => {
  const page = await browser.visit({ width: 360, javaScriptEnabled: false });
  await announceClosing(page, '2026-11-30', '2026-12-18');
  await page.goto(`${world.origin()}/extranet`);
  await expect
    .poll(() => page.locator('main').textContent())
    .toMatch(/séances? tombent? un jour où l’espace est fermé/);
  await page.getByRole('main').locator('a[href*="seances-a-revoir"]').click();
  await page.waitForURL(/seances-a-revoir/);
  await settleAll(page);
}, 60_000);

test('with a script the same page moves a workshop, and is accessible', async () => {
  const page = await browser.visit({ width: 1280 });
  await announceClosing(page, '2027-01-04', '2027-01-29');
  await expectAccessible(page);
  await page.getByLabel('Elle est déplacée').first().check();
  await expectAccessible(page);
  await page.getByLabel('Nouveau jour').first().fill('2027-02-03');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toContain('1 séance est déplacée');
}, 60_000);
