import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addWalkIn, counted, expectedLines, lineOf, openList, openLive, signOut } from './attendance-list.ts';
import { cutLine, expectAccessible, giveLine, openBrowser } from './browser.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

test('without a script each tap is a form, and the list is closed when all are noted', async () => {
  const page = await browser.visit({ width: 360, javaScriptEnabled: false });
  await openList(page, world, 0);
  const before = await counted(page);
  await addWalkIn(page, 'Odile Marty');
  await expect.poll(() => counted(page)).toBe(before + 1);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Odile Marty' })
    .getByRole('button', { name: 'Retirer' })
    .click();
  expect(await counted(page)).toBe(before);
  await page.getByRole('button', { name: 'La liste est complète' }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toContain('La liste est complète');
}, 60_000);

test('on a phone whose network goes away, taps are kept, the page opens again, and all is sent when it is back', async () => {
  const page = await browser.visit({ width: 360, ownLine: true });
  await openLive(page, world, 1);
  const before = await counted(page);
  await addWalkIn(page, 'Yamina Haddad');
  await expectAccessible(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.reload();

  await cutLine(page);
  const line = (name: string) => lineOf(page, name);
  const expected = expectedLines(page).first();
  const name = (await expected.locator('b').textContent()) ?? '';
  await line(name).getByRole('button', { name: 'Présent' }).click();
  await expect.poll(() => page.locator('.bottom').isVisible()).toBe(true);
  await expect.poll(() => page.locator('.queued').textContent()).toBe('1');
  await expect.poll(() => page.getByText('Hors connexion').isVisible()).toBe(true);
  await expect.poll(() => line(name).textContent()).toContain('En attente d’envoi');

  await page.reload();
  await expect.poll(() => line('Yamina Haddad').count()).toBe(1);
  await expect.poll(() => line(name).textContent()).toContain('En attente d’envoi');
  expect(await kept(page)).not.toMatch(new RegExp(`${name}|Yamina`));
  await addWalkIn(page, 'Lucien Bouyssou');
  await expect.poll(() => page.locator('.queued').textContent()).toBe('2');

  await giveLine(page);
  await expect.poll(() => page.locator('.bottom').isHidden(), { timeout: 8000 }).toBe(true);
  await page.reload();
  await expect.poll(() => counted(page)).toBe(before + 3);
  await expect.poll(() => line('Lucien Bouyssou').count()).toBe(1);
  await expect
    .poll(() => line(name).getByRole('button', { name: 'Présent' }).getAttribute('aria-pressed'))
    .toBe('true');

  await signOut(page);
  await page.waitForURL(`${world.origin()}/`);
  expect(await page.evaluate(async () => [await caches.keys(), await indexedDB.databases()])).toEqual([
    [],
    [],
  ]);
}, 90_000);

/** All that the device has of the site, as whoever finds it could read it. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const pages = await caches.keys().then((names) =>
      Promise.all(
        names.map(async (name) => {
          const cache = await caches.open(name);
          const answers = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
          return Promise.all(answers.map((answer) => answer?.text()));
        }),
      ),
    );
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('maillage-attendance');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const read = (store: string) =>
      new Promise<unknown[]>((resolve) => {
        const all = database.transaction(store).objectStore(store).getAll();
        all.onsuccess = () => resolve(all.result);
      });
    const rows = [...(await read('lists')), ...(await read('notes'))] as { bytes: ArrayBuffer }[];
    return JSON.stringify([pages, rows, rows.map(({ bytes }) => new TextDecoder('latin1').decode(bytes))]);
  });
