import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import {
  become,
  cutLine,
  expectAccessible,
  expectNoSidewaysScroll,
  giveLine,
  openBrowser,
} from './browser.ts';
import { visitorAs } from './roles.ts';
import { openTerminal, type Terminal } from './w3m.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();
let terminal: Terminal | undefined;
afterEach(() => {
  terminal?.close();
  terminal = undefined;
});

const text = (page: Page) => page.getByRole('textbox', { name: 'Texte', exact: true });
const isLive = async (page: Page) => (await page.getByRole('list', { name: 'Sur cette page' }).count()) === 1;

async function as(role: 'coordinator' | 'animator', width = 1280): Promise<Page> {
  const page = await browser.visit({ width, ownLine: true });
  await become(page, await visitorAs(world, role), world.origin());
  return page;
}

/** A notepad of the steering committee, which its secretary begins. */
async function begin(page: Page): Promise<string> {
  await page.goto(`${world.origin()}/extranet/groupes/comite-de-pilotage`);
  await page.getByRole('link', { name: 'Commencer un bloc-notes' }).click();
  await page.getByLabel('Titre').fill('Notes du comité');
  await page.getByLabel('Une page blanche').check();
  await page.getByRole('button', { name: 'Créer le bloc-notes' }).click();
  await expect.poll(() => isLive(page)).toBe(true);
  return page.url();
}

const says = async (address: string): Promise<string> => {
  const reader = await visitorAs(world, 'animator');
  const { text: page } = await reader.get(`${new URL(address).pathname}/lire`);
  return page;
};

/** Goes to the end of the text, on a line of its own. */
async function add(page: Page, words: string): Promise<void> {
  await text(page).click();
  await page.keyboard.press('Control+End');
  // A browser tells of a selection a moment after it was made.
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
  await page.keyboard.press('Enter');
  await page.keyboard.type(words);
}

test('two windows and a text browser write one note, one of them without a line for a while', async () => {
  const [claire, nadia] = [await as('coordinator'), await as('animator', 360)];
  const address = await begin(claire);
  await nadia.goto(address);
  await expect.poll(() => isLive(nadia)).toBe(true);
  await expect.poll(() => claire.getByRole('listitem').filter({ hasText: 'Nadia Ferrand' }).count()).toBe(1);

  await text(claire).click();
  await claire.keyboard.type('## Budget');
  await add(claire, 'Deux devis sont demandés.');
  await expect.poll(() => text(nadia).textContent()).toContain('Deux devis sont demandés.');
  await expect.poll(() => nadia.getByRole('heading', { name: 'Budget' }).count()).toBe(1);
  await expect
    .poll(() => nadia.locator('notepad-live [aria-live]').allTextContents())
    .toContain('Claire Vayssié a écrit dans «\u00a0Budget\u00a0»');
  await expectAccessible(nadia);
  await expectNoSidewaysScroll(nadia);

  await cutLine(nadia);
  await add(nadia, 'Écrit dans le train.');
  await expect.poll(() => nadia.getByText('Hors ligne').count()).toBe(1);
  await add(claire, 'Écrit pendant ce temps.');

  terminal = await openTerminal(`${world.origin()}/connexion`, { types: '\n\nÉcrit depuis un terminal.\n' });
  await terminal.fill('courriel', 'animator@maillage.example');
  await terminal.fill('Mot de passe', 'demonstration');
  await terminal.press('Se connecter');
  await terminal.open(address);
  await terminal.edit('Texte');
  await terminal.press('Enregistrer');
  await expect.poll(() => text(claire).textContent()).toContain('Écrit depuis un terminal.');

  await giveLine(nadia);
  const all = [
    'Deux devis sont demandés.',
    'Écrit dans le train.',
    'Écrit pendant ce temps.',
    'Écrit depuis un terminal.',
  ];
  const missingIn = (said: string) => all.filter((line) => !said.includes(line));
  for (const page of [claire, nadia])
    await expect.poll(async () => missingIn((await text(page).textContent()) ?? '')).toEqual([]);
  await expect.poll(() => nadia.getByText('La connexion est revenue').count()).toBe(1);
  expect(missingIn(await says(address))).toEqual([]);
}, 120_000);

test('what was written without a line is there when the page was closed meanwhile', async () => {
  const claire = await as('coordinator');
  const address = await begin(claire);
  await text(claire).click();
  await claire.keyboard.type('Premier.');
  await expect.poll(() => says(address)).toContain('Premier.');
  await cutLine(claire);
  await add(claire, 'Sans ligne.');
  await expect.poll(() => claire.getByText('Hors ligne').count()).toBe(1);
  await expect.poll(() => claire.evaluate<number>(changesKept)).toBeGreaterThan('Premier.Sans ligne.'.length);
  await claire.goto('about:blank');
  await giveLine(claire);
  await claire.goto(address);
  await expect.poll(() => text(claire).textContent()).toContain('Sans ligne.');
  await expect.poll(() => says(address)).toContain('Sans ligne.');
});

/** How many changes the browser keeps, run in the page. */
const changesKept = `new Promise((count) => {
  indexedDB.databases().then((all) => {
    indexedDB.open(all.find(({ name }) => name.startsWith('maillage-notepad-')).name).onsuccess = ({ target: { result: database } }) => {
      const asked = database.transaction('updates').objectStore('updates').count();
      asked.onsuccess = () => count(asked.result);
      database.close();
    };
  });
})`;
