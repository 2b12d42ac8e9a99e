import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addWalkIn, counted, expectedLines, lineOf, openLive, signOut } from './attendance-list.ts';
import { cutLine, expectAccessible, giveLine, openBrowser } from './browser.ts';
import { moment, openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

const bar = (page: Page) => page.locator('.bottom');

const isSent = async (page: Page): Promise<void> => {
  await expect.poll(() => keptIn(page, 'notes'), { timeout: 20_000 }).toBe(0);
  await expect.poll(() => bar(page).isHidden()).toBe(true);
};

/** Minutes before the moment of all journeys, by the clock of a device. */
const before = (minutes: number): Date => new Date(moment.getTime() - minutes * 60_000);

const isPresent = (page: Page, name: string) =>
  lineOf(page, name).getByRole('button', { name: 'Présent' }).getAttribute('aria-pressed');

async function tapPresent(page: Page, rank = 0): Promise<string> {
  const line = expectedLines(page).nth(rank);
  await line.getByRole('button', { name: 'Présent' }).click();
  return (await line.locator('b').textContent()) ?? '';
}

/** The way to the server is cut, while the phone believes that it has a network; answers how it is mended. */
async function loseAnswers(page: Page): Promise<() => Promise<void>> {
  await page.context().route('**/envoi', (route) => route.abort());
  return () => page.context().unroute('**/envoi');
}

test('a colleague closes the list while a phone has no network: who was tapped there stays present', async () => {
  const [phone, desk] = [await browser.visit({ width: 360, ownLine: true }), await browser.visit()];
  const address = await openLive(phone, world, 0);
  await cutLine(phone);
  const name = await tapPresent(phone);
  await openLive(desk, world, 0);
  await desk.getByRole('button', { name: 'La liste est complète' }).click();
  await desk.waitForURL(/seances/);
  await giveLine(phone);
  await isSent(phone);
  await desk.goto(address);
  await expect.poll(() => isPresent(desk, name)).toBe('true');
}, 60_000);

test('a phone shows what holds, when a colleague corrected it meanwhile', async () => {
  const [phone, desk] = [await browser.visit({ width: 360, ownLine: true }), await browser.visit()];
  await openLive(phone, world, 1);
  await openLive(desk, world, 1);
  await phone.clock.setFixedTime(before(20));
  await desk.clock.setFixedTime(before(10));
  await cutLine(phone);
  const name = await tapPresent(phone);
  await expect.poll(() => bar(phone).isVisible()).toBe(true);
  await lineOf(desk, name).getByRole('button', { name: 'Absent' }).click();
  await expect.poll(() => lineOf(desk, name).textContent()).toContain('Enregistré');
  await giveLine(phone);
  await isSent(phone);
  await expect.poll(() => isPresent(phone, name)).toBe('false');
  await expect.poll(() => lineOf(phone, name).textContent()).toContain('Corrigé depuis');
}, 60_000);

test('who was present after all is absent at one tap: the tick, what is left and what is counted follow', async () => {
  const page = await browser.visit({ width: 360 });
  await openLive(page, world, 1);
  const line = expectedLines(page).last();
  const tick = (name: string) => line.getByRole('button', { name }).locator('svg').count();
  const [lead, left] = [page.locator('.lead'), page.locator('[data-left]')];
  const [toNote, present] = [Number(await left.textContent()), await counted(page)];
  await line.getByRole('button', { name: 'Présent' }).click();
  await expect.poll(() => left.textContent()).toBe(String(toNote - 1));
  await expect
    .poll(async () => [await counted(page), await tick('Présent'), await tick('Absent')])
    .toEqual([present + 1, 1, 0]);
  await line.getByRole('button', { name: 'Absent' }).click();
  await expect.poll(() => tick('Absent')).toBe(1);
  await expect.poll(async () => [await counted(page), await tick('Présent')]).toEqual([present, 0]);
  await addWalkIn(page, 'Odile Marty', '2');
  await expect.poll(() => lead.textContent()).toContain(', 2 venus sans inscription');
  await expect.poll(() => lead.textContent()).toContain(`${present} inscrit`);
  await lineOf(page, 'Odile').getByRole('button', { name: 'Retirer' }).click();
  await expect.poll(() => page.locator('[data-besides]').isHidden()).toBe(true);
}, 60_000);

test('of several taps on one line, each sent before the next, the last holds on the phone and for the others', async () => {
  const page = await browser.visit({ width: 360 });
  const address = await openLive(page, world, 1);
  const line = expectedLines(page).last();
  const name = (await line.locator('b').textContent()) ?? '';
  for (const state of ['Présent', 'Absent', 'Présent', 'Absent', 'Présent', 'Absent', 'Présent']) {
    await line.getByRole('button', { name: state }).click();
    await isSent(page);
    await expect.poll(() => line.textContent(), { message: state }).toContain('Enregistré');
  }
  await page.goto(address);
  await expect.poll(() => isPresent(page, name)).toBe('true');
}, 60_000);

test('a list that is complete is not kept: without a network the page says so, and the way back', async () => {
  const page = await browser.visit({ width: 360, ownLine: true });
  // The colleague above closed it.
  await openLive(page, world, 0);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await expect.poll(() => keptIn(page, 'lists')).toBe(0);
  await cutLine(page);
  await page.reload();
  await expect.poll(() => page.locator('main').textContent()).toContain('n’est pas dans ce téléphone');
  await expect.poll(() => page.locator('main').textContent()).not.toContain('continuez');
  await expectAccessible(page);
  await expect.poll(() => page.getByRole('link', { name: 'Essayer de nouveau' }).isVisible()).toBe(true);
  await giveLine(page);
  await expect.poll(() => expectedLines(page).count(), { timeout: 15_000 }).toBeGreaterThan(0);
}, 60_000);

test('taps that come while others are being sent leave with them, before the list is closed', async () => {
  const page = await browser.visit({ width: 360 });
  const address = await openLive(page, world, 2);
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.context().route('**/envoi', async (route) => {
    await held;
    await route.continue();
  });
  const names = [await tapPresent(page, 0), await tapPresent(page, 1)];
  await addWalkIn(page, 'Odile Marty');
  await page.getByRole('button', { name: 'La liste est complète' }).click();
  letGo();
  await page.waitForURL(/seances/);
  await page.goto(address);
  for (const name of [...names, 'Odile Marty']) expect(await isPresent(page, name), name).toBe('true');
}, 60_000);

test('a server that was away is asked again, and the list is not closed meanwhile', async () => {
  const page = await browser.visit({ width: 360 });
  await openLive(page, world, 3);
  const present = await counted(page);
  const mend = await loseAnswers(page);
  await tapPresent(page);
  await expect.poll(() => counted(page)).toBe(present + 1);
  await page.getByRole('button', { name: 'La liste est complète' }).click();
  await expect.poll(() => page.locator('.said').textContent()).toContain('partent d’abord');
  await mend();
  await isSent(page);
  await expect.poll(() => page.url()).toContain('/presences/');
}, 60_000);

test('a number that nobody can read is said on the phone, and stands in nobody’s way', async () => {
  const page = await browser.visit({ width: 360, ownLine: true });
  await openLive(page, world, 4);
  await cutLine(page);
  await addWalkIn(page, 'Paul', 'deux');
  await expect.poll(() => page.locator('.said').textContent()).toContain('un nombre de 1 à 500');
  await expect.poll(() => bar(page).isHidden()).toBe(true);
  await addWalkIn(page, 'Paul', '2');
  await expect.poll(() => lineOf(page, 'Paul').count()).toBe(1);
  await lineOf(page, 'Paul').getByRole('button', { name: 'Retirer' }).click();
  const name = await tapPresent(page);
  await giveLine(page);
  await isSent(page);
  await page.reload();
  expect([await isPresent(page, name), await isPresent(page, 'Paul')]).toEqual(['true', 'false']);
}, 60_000);

test('what waits leaves from any page of hers, and signing out asks before it erases', async () => {
  const page = await browser.visit({ width: 360 });
  const address = await openLive(page, world, 5);
  const mend = await loseAnswers(page);
  const name = await tapPresent(page);
  await expect.poll(() => bar(page).isVisible()).toBe(true);
  await page.goto(`${world.origin()}/extranet`);
  await expect.poll(() => page.locator('.queued').textContent()).toBe('1');
  await signOut(page);
  const dialog = page.getByRole('dialog');
  await expect.poll(() => dialog.textContent()).toContain('se déconnecter les efface');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Rester connecté' }).click();
  await mend();
  await page.reload();
  await isSent(page);
  await page.goto(address);
  await expect.poll(() => isPresent(page, name)).toBe('true');
  await signOut(page);
  await page.waitForURL(`${world.origin()}/`);
}, 60_000);

test('who leaves all the same leaves nothing in the phone', async () => {
  const page = await browser.visit({ width: 360 });
  await openLive(page, world, 6);
  await loseAnswers(page);
  await tapPresent(page);
  await signOut(page);
  await page.getByRole('button', { name: 'Se déconnecter et les effacer' }).click();
  await page.waitForURL(`${world.origin()}/`);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
}, 60_000);

test('a phone keeps a list without what people need, until it is complete or fifteen days old', async () => {
  await world.program().parts.pool.pg.query(`update lot.registration set need = 'Vient en fauteuil'`);
  const page = await browser.visit({ width: 360, ownLine: true });
  await openLive(page, world, 5);
  await expect.poll(() => needs(page)).toContain('Vient en fauteuil');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await expect.poll(() => keptIn(page, 'lists')).toBe(1);
  await cutLine(page);
  await page.reload();
  await expect.poll(() => expectedLines(page).count()).toBeGreaterThan(0);
  expect((await needs(page)).join('')).toBe('');
  await giveLine(page);

  const another = await page.context().newPage();
  await openLive(another, world, 6);
  await expect.poll(() => keptIn(another, 'lists')).toBe(2);
  await another.getByRole('button', { name: 'La liste est complète' }).click();
  await another.waitForURL(/seances/);
  await another.goBack();
  await another.reload();
  await expect.poll(() => keptIn(another, 'lists')).toBe(1);

  await another.clock.setFixedTime(Date.now() + 16 * 86_400_000);
  await another.goto(`${world.origin()}/extranet`);
  await expect.poll(() => keptIn(another, 'lists')).toBe(0);
}, 60_000);

/** What is said of each person beside her name. */
const needs = (page: Page): Promise<string[]> => page.locator('.detail').allTextContents();

/** How many of them the device keeps. */
const keptIn = (page: Page, store: 'lists' | 'notes'): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('maillage-attendance');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction(name).objectStore(name).count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    store,
  );
