import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible, openBrowser } from './browser.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

/** The road of the README: from the home page to a space of her own, with its hours, that everybody can find. */
test.each([
  { javaScriptEnabled: false, name: 'Atelier des Glycines' },
  { javaScriptEnabled: true, name: 'Fabrique du Célé' },
])(
  'somebody who has read the README opens a space and publishes it ($javaScriptEnabled)',
  async ({ javaScriptEnabled, name }) => {
    const page = await browser.visit({ javaScriptEnabled, width: 360 });
    const look = async () => javaScriptEnabled && expectAccessible(page);

    await page.goto(world.origin());
    await signInByHand(page, 'coordinator@maillage.example');
    await look();

    await page.goto(`${world.origin()}/extranet/espaces`);
    await page.getByRole('link', { name: 'Ajouter un espace' }).click();
    await page.getByLabel('Nom de l’espace').fill(name);
    await page.getByLabel('Adresse', { exact: true }).fill('3 rue du Four');
    await page.getByLabel('Code postal').fill('46100');
    await page.getByLabel('Commune').selectOption({ label: 'Figeac' });
    await look();
    await page.getByRole('button', { name: 'Créer l’espace' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain(name);
    await look();

    await page.getByRole('link', { name: 'Changer les horaires' }).click();
    const tuesday = page.getByRole('group', { name: 'Mardi', exact: true });
    await tuesday.getByLabel('De', { exact: true }).fill('9 h');
    await tuesday.getByLabel('à', { exact: true }).first().fill('12h30');
    await look();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('link', { name, exact: true }).click();

    await page.getByRole('link', { name: 'Publier la fiche' }).click();
    await look();
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await expect.poll(() => page.getByRole('main').textContent()).toContain('elle est dans l’annuaire');

    const visitor = await browser.visit({ javaScriptEnabled, width: 360 });
    await visitor.goto(`${world.origin()}/annuaire?q=${encodeURIComponent(name)}`);
    await visitor.getByRole('link', { name }).first().click();
    await expect.poll(() => visitor.getByRole('heading', { level: 1 }).textContent()).toContain(name);
    await expect
      .poll(() => visitor.getByRole('row', { name: /mardi/i }).textContent())
      .toMatch(/9\sh\s–.?\s12\sh\s30/);
  },
  120_000,
);

/** As the sign-in page explains it: the address, the password, the code of the moment. */
async function signInByHand(page: Page, email: string): Promise<void> {
  await page.getByRole('link', { name: 'Espace professionnel' }).first().click();
  await page.getByLabel('courriel', { exact: false }).first().fill(email);
  await page.getByLabel('Mot de passe').fill('demonstration');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  const shown = await page.getByRole('main').textContent();
  const code = new RegExp(`${email}\\s*(\\d{6})`).exec(shown ?? '')?.[1] ?? '';
  await page.getByLabel('code', { exact: false }).first().fill(code);
  await page.getByRole('main').getByRole('button').first().click();
}
