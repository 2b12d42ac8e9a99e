import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { become, openBrowser } from './browser.ts';
import { visitorAs } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

const newPost = '/extranet/groupes/comite-de-pilotage/discussions/nouvelle';

async function begin(path: string): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.visit({ width: 1280 });
  await become(page, await visitorAs(world, 'coordinator'), world.origin());
  await page.goto(world.origin() + path);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  return { page, asked };
}

test('whoever leaves a text that she typed is asked first, and finds it as it was', async () => {
  const { page, asked } = await begin(newPost);
  await page.locator('main textarea').first().click();
  await page.keyboard.type('Ce que je pense de la charte');
  await page.getByRole('link', { name: 'Groupes', exact: true }).click({ noWaitAfter: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  expect(new URL(page.url()).pathname).toBe(newPost);
  expect(await page.locator('main textarea').first().inputValue()).toBe('Ce que je pense de la charte');
});

test('nobody is asked who typed nothing, or who sends what she typed', async () => {
  const { page, asked } = await begin(newPost);
  await page.locator('main textarea').first().click();
  await page.getByRole('link', { name: 'Groupes', exact: true }).click();
  await page.waitForURL('**/extranet/groupes');
  await page.goto(world.origin() + newPost);
  await page.getByLabel('Sujet').fill('La charte');
  await page.locator('main textarea').first().fill('Ce que j’en pense.');
  await page.getByRole('button', { name: 'Envoyer au groupe' }).click();
  await expect.poll(() => page.locator('.notice.success').count()).toBe(1);
  expect(asked).toEqual([]);
});
