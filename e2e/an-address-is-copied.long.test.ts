import { expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

test('the address of the agenda is read whole on a phone, and one button takes it away', async () => {
  const page = await browser.visit({ width: 360, permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(`${world.origin()}/suivre`);
  await page.getByRole('button', { name: 'Copier l’adresse' }).click();
  await expect.poll(() => page.locator('copy-text').textContent()).toContain('Copiée');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${world.origin()}/agenda.ics`);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}, 30_000);

test('without a script the address is there to be selected, and no button that does nothing', async () => {
  const page = await browser.visit({ width: 360, javaScriptEnabled: false });
  await page.goto(`${world.origin()}/suivre`);
  await expect.poll(() => page.locator('copy-text code').textContent()).toBe(`${world.origin()}/agenda.ics`);
  await expect.poll(() => page.getByRole('button', { name: 'Copier' }).count()).toBe(0);
}, 30_000);
