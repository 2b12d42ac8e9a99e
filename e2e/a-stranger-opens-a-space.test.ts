import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible, openBrowser } from './browser.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

/** The road of the README: from the home page to a space of her own that everybody can find. */
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
    await page.getByRole('link', { name: /(Ajouter|Inscrire|Entrer|Nouvel).* espace/ }).click();
    await look();
    await page.getByLabel('Nom', { exact: false }).first().fill(name);
    await page.getByLabel('Adresse').first().fill('3 rue du Four');
    await page.getByLabel('Code postal').fill('46100');
    await page.getByLabel('Commune', { exact: false }).selectOption({ label: 'Figeac' });
    await page.getByRole('main').getByRole('button').last().click();
    await look();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(name);

    const staffPage = page.url();
    await page.goto(`${staffPage.replace(/[?#].*$/, '')}/horaires`);
    await look();

    await page.goto(staffPage);
    await page.getByRole('link', { name: /Publier/ }).click();
    await look();
    await page.getByRole('button', { name: /Publier/ }).click();

    const visitor = await browser.visit({ javaScriptEnabled, width: 360 });
    await visitor.goto(`${world.origin()}/annuaire?q=${encodeURIComponent(name)}`);
    await visitor.getByRole('link', { name }).first().click();
    expect(await visitor.getByRole('heading', { level: 1 }).textContent()).toContain(name);
  },
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
