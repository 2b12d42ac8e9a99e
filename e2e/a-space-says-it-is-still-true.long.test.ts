import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  become,
  expectAccessible,
  expectNoSidewaysScroll,
  expectWholeWords,
  openBrowser,
} from './browser.ts';
import { visitorAs } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

const both = [{ javaScriptEnabled: false }, { javaScriptEnabled: true }];

const lookAt =
  (page: Page, { javaScriptEnabled }: { javaScriptEnabled: boolean }) =>
  async (): Promise<void> => {
    await expectNoSidewaysScroll(page);
    await expectWholeWords(page);
    if (javaScriptEnabled) await expectAccessible(page);
  };

const title = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

/** The link of a letter to a team that has not answered: one letter for each of both journeys. */
async function followLetter(page: Page, subject: string): Promise<void> {
  await page.goto(`${world.origin()}/courriels`);
  const letter = page.locator('.entry', { hasText: subject }).first();
  const address = await letter.locator('a[href*="/verification/"]').first().getAttribute('href');
  await page.goto(world.origin() + new URL(address ?? '').pathname);
}

/** Médiathèque Les Deux Rives, then Bibliothèque des Falaises: both were asked, and none answered yet. */
const asked = ['Les Deux Rives', 'des Falaises'];

test.each(both)(
  'from the letter to « merci »: what is true, what is not, and the rest in one press (%o)',
  async (options) => {
    const page = await browser.visit({ ...options, width: 360 });
    const look = lookAt(page, options);
    await followLetter(page, asked[options.javaScriptEnabled ? 1 : 0] as string);
    await expect.poll(() => title(page)).toContain('Votre fiche est-elle toujours vraie');
    await look();

    const prices = page.getByRole('group', { name: /^Prix/ });
    await expect.poll(() => page.getByLabel(/^Prix.*ce qu’il faut corriger/).isVisible()).toBe(false);
    await prices.getByLabel('À corriger').check();
    await page.getByRole('button', { name: 'Envoyer mes réponses' }).click();
    await expect.poll(() => page.title()).toMatch(/^Erreur/);
    await look();

    await page.getByLabel(/^Prix.*ce qu’il faut corriger/).fill('La couleur coûte 40 centimes.');
    await page
      .getByRole('group', { name: /^Horaires/ })
      .getByLabel('C’est vrai')
      .check();
    await page.getByRole('button', { name: 'Envoyer mes réponses' }).click();
    await expect.poll(() => page.getByRole('main').textContent()).toMatch(/Il reste 6.rubriques à relire/);
    await expect.poll(() => prices.count()).toBe(0);
    await look();

    await page.getByRole('button', { name: 'Tout le reste est vrai' }).click();
    await expect.poll(() => title(page)).toBe('Merci, c’est noté');
    await look();
    await page.reload();
    await expect.poll(() => page.getByRole('main').textContent()).toContain('La couleur coûte 40 centimes.');
  },
  60_000,
);

test.each(both)(
  'a team that did not answer is called: the ambassador reads the page to whoever answers, and the public sees today’s date (%o)',
  async (options) => {
    const page = await browser.visit({ ...options, width: 360 });
    const look = lookAt(page, options);
    await become(page, await visitorAs(world, 'coordinator'), world.origin());
    await page.goto(`${world.origin()}/extranet`);
    await page
      .getByRole('listitem')
      .filter({ hasText: /pas répondu/ })
      .getByRole('link')
      .click();
    await expect.poll(() => title(page)).toBe('Vérifications');
    await look();

    const line = page.getByRole('main').getByRole('listitem').first();
    await expect.poll(() => line.textContent()).toContain('Sans réponse');
    const name = (await line.getByRole('heading').textContent()) ?? '';
    await line.getByRole('link', { name: /^Confirmer au téléphone/ }).click();
    await expect.poll(() => title(page)).toContain(name);
    await look();
    await page.getByRole('button', { name: 'Tout le reste est vrai' }).click();
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toContain('Merci, vos réponses sont notées');

    await page.getByRole('link', { name, exact: true }).click();
    await look();
    await page.goto(`${world.origin()}/annuaire?q=${encodeURIComponent(name)}`);
    await page.getByRole('heading', { level: 3 }).first().getByRole('link').click();
    await expect
      .poll(() => page.getByRole('article').textContent())
      .toMatch(/Vérifié le 24.novembre.2026 par l’équipe/);
  },
  60_000,
);

test('the coordinator follows the campaign on a phone as on a desk', async () => {
  const page = await browser.visit({ width: 360 });
  await become(page, await visitorAs(world, 'coordinator'), world.origin());
  await page.goto(`${world.origin()}/extranet/verifications`);
  await page.getByRole('link', { name: 'La campagne' }).click();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByLabel('À quels espaces').selectOption({ label: 'CC Grand-Figeac' });
  await page.getByRole('button', { name: 'Voir qui serait interrogé' }).click();
  await page.getByRole('heading', { level: 1, name: 'Demander maintenant' }).waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Écrire à ces/ }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toMatch(/C’est parti.+espaces interrogés/);
}, 60_000);
