import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { plain } from '#platform/testing/plain';
import { type Browsing, become, cutLine, giveLine } from './browser.ts';
import { visitorAs } from './roles.ts';
import { openTerminal } from './w3m.ts';
import type { World } from './world.ts';

/** Two windows and a text browser write in one notepad at once, one of them without a line for a while. */
export async function writeTogether(
  { world, browser }: { world: World; browser: Browsing },
  notepad: string,
  lines: readonly string[],
): Promise<void> {
  const as = (role: 'coordinator' | 'animator', width = 1280) => windowOf({ world, browser }, role, width);
  const claire = await as('coordinator');
  const nadia = await as('animator', 360);
  for (const page of [claire, nadia]) {
    await page.goto(world.origin() + notepad);
    await expect.poll(() => page.getByRole('list', { name: 'Sur cette page' }).count()).toBe(1);
  }
  const [one = '', two = '', three = ''] = lines;
  await cutLine(nadia);
  await add(nadia, one);
  await add(claire, two);
  const terminal = await openTerminal(`${world.origin()}/connexion`, { types: `\n\n${three}\n` });
  await terminal.fill('courriel', 'animator@maillage.example');
  await terminal.fill('Mot de passe', 'demonstration');
  await terminal.press('Se connecter');
  await terminal.open(world.origin() + notepad);
  await terminal.edit('Texte');
  await terminal.press('Enregistrer');
  terminal.close();
  await giveLine(nadia);
  for (const page of [claire, nadia])
    for (const line of [one, two, three]) await expect.poll(() => field(page).textContent()).toContain(line);
  const reader = await visitorAs(world, 'coordinator');
  for (const line of [one, two, three])
    await expect.poll(async () => plain((await reader.get(`${notepad}/lire`)).text)).toContain(line);
}

const field = (page: Page) => page.getByRole('textbox', { name: 'Texte', exact: true });

/** Somebody who is signed in, in a window of her own. */
export async function windowOf(
  { world, browser }: { world: World; browser: Browsing },
  role: 'coordinator' | 'animator',
  width: number,
): Promise<Page> {
  const page = await browser.visit({ width, ownLine: true });
  await become(page, await visitorAs(world, role), world.origin());
  return page;
}

async function add(page: Page, words: string): Promise<void> {
  await field(page).click();
  await page.keyboard.press('Control+End');
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
  await page.keyboard.press('Enter');
  await page.keyboard.type(words);
}
