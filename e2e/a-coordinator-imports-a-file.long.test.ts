import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { visitorAs } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

const header =
  'id;nom;commune;code_postal;code_insee;adresse;latitude;longitude;telephone;horaires;Ligne directe';
const place = (id: string, nom: string, phone = '05 65 00 00 01'): string =>
  `${id};${nom};Cajarc;46160;46045;1 place du Foirail;44.4851;1.8442;;Mo-Fr 09:00-12:00;${phone}`;

/** From a file of her hub to places in the directory, and back. */
test.each([{ javaScriptEnabled: false }, { javaScriptEnabled: true }])(
  'a coordinator reads a file, says what a column is, decides, applies, and undoes it all (%o)',
  async ({ javaScriptEnabled }) => {
    const page = await browser.visit({ javaScriptEnabled, width: 360 });
    await signIn(page);
    const look = async () => {
      await expectNoSidewaysScroll(page);
      if (javaScriptEnabled) await expectAccessible(page);
    };
    const main = async () => (await page.getByRole('main').textContent())?.replaceAll('\u00a0', ' ') ?? '';

    await page.goto(`${world.origin()}/extranet/imports`);
    await look();
    await page.getByRole('button', { name: 'Lire le fichier' }).click();
    await expect.poll(() => page.title()).toMatch(/^Erreur/);
    await look();

    // Another source each time: what was explained of one is remembered.
    const name = javaScriptEnabled ? 'lieux-du-hub.csv' : 'lieux-de-l-agglo.csv';
    const grange = `La Grange ${javaScriptEnabled ? 'du Lot' : 'du Célé'}`;
    await choose(page, name, [place('1', grange), place('2', ''), place('3', grange.toUpperCase())]);
    await expect.poll(main).toContain('Rien n’a encore changé');
    await look();

    await page.getByText('Ce que dit cette ligne').first().click();
    await expect.poll(main).toContain('Ligne directe : 05 65 00 00 01');
    await page.getByText('colonnes reconnues').click();
    await look();
    await page.getByLabel('Ligne directe').selectOption({ label: 'Téléphone' });
    await page.getByRole('button', { name: 'Relire le fichier' }).click();
    await expect.poll(main).toContain('relu avec vos explications');
    await look();

    await page.getByRole('link', { name: /^Ressemblances/ }).click();
    await expect.poll(main).toContain('Dit la même chose que la ligne 2');
    await look();
    await page.getByRole('button', { name: /Laisser de côté/ }).click();
    await page.getByRole('link', { name: /^Refusées/ }).click();
    await look();

    await page.getByRole('link', { name: 'Appliquer' }).click();
    await expect.poll(main).toContain('1 lieu à entrer.');
    await look();
    await page.getByRole('button', { name: 'Appliquer' }).click();
    await expect.poll(main).toContain('1 lieu entré');
    await look();
    await page.goto(`${world.origin()}/annuaire?q=${encodeURIComponent(grange)}`);
    await expect.poll(main).toContain(grange);

    await page.goto(`${world.origin()}/extranet/imports`);
    await look();
    await page.getByRole('link', { name }).first().click();
    await page.getByRole('link', { name: 'Annuler cet import' }).click();
    await look();
    await page.getByRole('button', { name: 'Annuler cet import' }).click();
    await expect.poll(main).toContain('1 lieu retiré');
    await page.goto(`${world.origin()}/annuaire?q=${encodeURIComponent(grange)}`);
    await expect.poll(main).not.toContain(`${grange},`);
  },
  90_000,
);

/** With the cookies of somebody who signed in: how one signs in is another journey. */
async function signIn(page: Page): Promise<void> {
  const { cookies } = await visitorAs(world, 'coordinator');
  await page
    .context()
    .addCookies([...cookies].map(([name, value]) => ({ name, value, url: world.origin() })));
}

async function choose(page: Page, name: string, lines: readonly string[]): Promise<void> {
  const buffer = Buffer.from([header, ...lines].join('\n'));
  await page.getByLabel('Le fichier').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Lire le fichier' }).click();
}
