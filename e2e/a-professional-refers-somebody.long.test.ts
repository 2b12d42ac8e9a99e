import { expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

test.each([{ javaScriptEnabled: false }, { javaScriptEnabled: true }])(
  'somebody who helps a person sends her to the nearest space with a sheet ($javaScriptEnabled)',
  async ({ javaScriptEnabled }) => {
    const page = await browser.visit({ javaScriptEnabled, width: 360 });
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    const look = async () => {
      await expectNoSidewaysScroll(page);
      if (javaScriptEnabled) await expectAccessible(page);
    };

    await page.goto(world.origin());
    await page.getByRole('link', { name: 'Orienter une personne' }).click();
    await page.getByLabel('Sa commune').fill('Figeac');
    await page.getByRole('button', { name: 'Comparer' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 3 }).count()).toBe(3);
    await look();
    const name = (await page.getByRole('heading', { level: 3 }).first().textContent()) ?? '';
    await page.getByRole('link', { name: 'Préparer la fiche' }).first().click();
    await look();

    await page.getByLabel('Son prénom').fill('Josette');
    await page.getByLabel('Une pièce d’identité').check();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await look();
    await page.getByRole('button', { name: 'Faire la fiche' }).click();
    await expect.poll(() => page.title()).toMatch(/^Erreur/);
    await look();
    await page.getByLabel('Votre service').fill('CCAS de Figeac');
    await page.getByLabel('Votre téléphone').fill('05 65 00 00 00');
    await page.getByRole('button', { name: 'Faire la fiche' }).click();

    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(name);
    await expect.poll(() => page.getByRole('main').textContent()).toContain('Pour Josette');
    await expect
      .poll(() => page.getByLabel('Le texte à envoyer').inputValue())
      .toContain('CCAS de Figeac, 05 65 00 00 00');
    await expect
      .poll(() => page.getByRole('button', { name: 'Imprimer' }).isVisible())
      .toBe(javaScriptEnabled);
    expect(addresses.filter((address) => /Josette|CCAS/.test(decodeURIComponent(address)))).toEqual([]);
    await look();
    // On paper: one sheet.
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  },
  60_000,
);
