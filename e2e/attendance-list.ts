import type { Page } from 'playwright-core';
import { become, expectNoSidewaysScroll } from './browser.ts';
import { visitorAs } from './roles.ts';
import { moment, type World } from './world.ts';

/** From an animator's list of workshops to the list of who came to the one of this rank; answers its address. */
export async function openList(page: Page, world: World, rank: number): Promise<string> {
  await beginAll(world);
  await become(page, await visitorAs(world, 'animator'), world.origin());
  await page.goto(`${world.origin()}/extranet/ateliers`);
  await page
    .getByRole('row')
    .filter({ hasText: /[1-9]\d* sur/ })
    .getByRole('link')
    .nth(rank)
    .click();
  await page.getByRole('link', { name: 'Ouvrir la liste de présence' }).click();
  await page.waitForURL(/presences/);
  await expectNoSidewaysScroll(page);
  return page.url();
}

/** The same, once its script holds the taps. */
export async function openLive(page: Page, world: World, rank: number): Promise<string> {
  const address = await openList(page, world, rank);
  await isAlive(page);
  return address;
}

/** Once its script has looked at the network a tap is noted in the page; until then it is a form like any other. */
export const isAlive = (page: Page): Promise<void> =>
  page.locator('.notice.offline').waitFor({ state: 'attached' });

/** How many came, as the list says: of those expected, and besides. */
export async function counted(page: Page): Promise<number> {
  const said = await page.locator('.lead b > span:not([hidden])').allTextContents();
  return said.reduce((sum, words) => sum + Number(/\d+/.exec(words)?.[0]), 0);
}

export const lineOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

/** Whoever is expected, in the order of the list. */
export const expectedLines = (page: Page) =>
  page.locator('.attendance > li').filter({ has: page.getByRole('button', { name: 'Absent' }) });

export async function addWalkIn(page: Page, name: string, people = '1'): Promise<void> {
  await page.getByLabel(/^Nom de la personne/).fill(name);
  await page.getByLabel('Combien de personnes').fill(people);
  await page.getByRole('button', { name: 'Ajouter' }).click();
}

/** A list opens the day before: all meetings to come where somebody is expected have just begun, in the same order. */
export const beginAll = (world: World): Promise<unknown> =>
  world.program().parts.pool.pg.query(
    `update lot.meeting set starts_at = $1::timestamptz - interval '1 hour' + rank * interval '1 second',
       ends_at = $1::timestamptz + interval '1 hour'
     from (select id as other, row_number() over (order by starts_at, id) as rank from lot.meeting
       where status = 'planned' and starts_at > $1 and seats_taken > 0) as later where id = other`,
    [moment.toISOString()],
  );

/** On a phone the way out is in the menu. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Menu', exact: true }).click();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
}
