import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { beginAll } from './attendance-list.ts';
import { become, cutLine, giveLine, openBrowser } from './browser.ts';
import { visitorAs } from './roles.ts';
import { moment, openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();
const minuteMs = 60_000;

/** The addresses of the animator's lists where at least two are expected. */
async function lists(): Promise<string[]> {
  await beginAll(world);
  const animator = await visitorAs(world, 'animator');
  const { text } = await animator.get('/extranet/ateliers');
  const found: string[] = [];
  for (const [, id] of text.matchAll(/\/extranet\/seances\/([0-9a-f-]{36})"/g)) {
    const path = `/extranet/presences/${id}`;
    const page = (await animator.get(path)).text;
    if (!found.includes(path) && (page.match(/value="absent"/g)?.length ?? 0) >= 2) found.push(path);
  }
  return found;
}

/** A phone whose clock is wrong by so much, with a list open, that has lost its network. */
async function phoneAway(path: string, wrongMs: number) {
  const page = await browser.visit({ width: 360, ownLine: true });
  await become(page, await visitorAs(world, 'animator'), world.origin());
  const at = (minutes: number) => page.clock.setFixedTime(moment.getTime() + minutes * minuteMs + wrongMs);
  await at(-60);
  await page.goto(world.origin() + path);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.reload();
  await cutLine(page);
  return { page, at };
}

const line = (page: Page, rank: number) =>
  page
    .locator('.attendance > li')
    .filter({ has: page.getByRole('button', { name: 'Absent' }) })
    .nth(rank);

async function addWalkIn(page: Page, name: string): Promise<void> {
  await page.getByLabel(/^Nom de la personne/).fill(name);
  await page.getByRole('button', { name: 'Ajouter' }).click();
}

async function comesBack(page: Page): Promise<void> {
  await giveLine(page);
  await expect.poll(() => page.locator('.bottom').isHidden(), { timeout: 8000 }).toBe(true);
}

/** What the server has of a list: which button holds for each, and who walked in. */
async function told(path: string): Promise<string[]> {
  const { text } = await (await visitorAs(world, 'animator')).get(path);
  const items = text.split('<li id="p-').slice(1);
  return items.map((item) => {
    const holds = /value="(present|absent)" aria-pressed="true"/.exec(item)?.[1] ?? 'nothing';
    return item.includes('Lucien') ? `Lucien ${holds}` : item.includes('Odile') ? `Odile ${holds}` : holds;
  });
}

test('two phones without a network note the same list, with clocks that are wrong; sent in either order it says the same', async () => {
  const [first = '', second = ''] = await lists();
  const results: string[][] = [];
  for (const [path, order] of [
    [first, 'one first'],
    [second, 'other first'],
  ] as const) {
    const one = await phoneAway(path, -2 * minuteMs);
    const other = await phoneAway(path, 3 * minuteMs);
    await one.at(-30);
    await line(one.page, 0).getByRole('button', { name: 'Présent' }).click();
    await other.at(-25);
    await line(other.page, 1).getByRole('button', { name: 'Présent' }).click();
    await addWalkIn(other.page, 'Odile Marty');
    await other.at(-10);
    await line(other.page, 0).getByRole('button', { name: 'Absent' }).click();
    await one.at(-15);
    await line(one.page, 1).getByRole('button', { name: 'Absent' }).click();
    await addWalkIn(one.page, 'Lucien Bouyssou');
    for (const { page } of order === 'one first' ? [one, other] : [other, one]) await comesBack(page);
    results.push(await told(path));
    await one.page.reload();
    await expect
      .poll(() => line(one.page, 0).getByRole('button', { name: 'Absent' }).getAttribute('aria-pressed'))
      .toBe('true');
  }
  for (const result of results) {
    expect(result.slice(0, 2)).toEqual(['absent', 'absent']);
    expect(result.filter((each) => /Lucien|Odile/.test(each)).sort()).toEqual([
      'Lucien present',
      'Odile present',
    ]);
  }
}, 120_000);

test('a week without a network loses nothing: it is sent on return, and leaves the device when the list is closed', async () => {
  const [path = ''] = (await lists()).slice(2);
  const { page, at } = await phoneAway(path, 0);
  await at(-5);
  await line(page, 0).getByRole('button', { name: 'Présent' }).click();
  await addWalkIn(page, 'Lucien Bouyssou');
  await expect.poll(() => page.locator('.queued').textContent()).toBe('2');

  await at(7 * 24 * 60);
  await page.goto('about:blank');
  await page.goto(world.origin() + path);
  await expect.poll(() => page.locator('.queued').textContent()).toBe('2');
  await expect.poll(() => line(page, 0).textContent()).toContain('En attente d’envoi');
  await comesBack(page);
  const result = await told(path);
  expect(result[0]).toBe('present');
  expect(result).toContain('Lucien present');
  await expect.poll(() => rows(page)).toEqual({ lists: 1, notes: 0 });

  await page.reload();
  await page.getByRole('button', { name: 'La liste est complète' }).click();
  await page.goto(world.origin() + path);
  await expect.poll(() => rows(page)).toEqual({ lists: 0, notes: 0 });
}, 90_000);

/** How many lists and notes the device has. */
const rows = (page: Page): Promise<{ lists: number; notes: number }> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('maillage-attendance');
      opening.onsuccess = () => resolve(opening.result);
    });
    const count = (store: string) =>
      new Promise<number>((resolve) => {
        const counting = database.transaction(store).objectStore(store).count();
        counting.onsuccess = () => resolve(counting.result);
      });
    const counted = { lists: await count('lists'), notes: await count('notes') };
    database.close();
    return counted;
  });
