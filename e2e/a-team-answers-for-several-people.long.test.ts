import { expect, test } from 'vitest';
import { become, expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { visitorAs } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

test.each([{ javaScriptEnabled: false }, { javaScriptEnabled: true }])(
  'a coordinator finds a workshop, cancels two people with a reason, and takes the list away (%o)',
  async ({ javaScriptEnabled }) => {
    const coordinator = await visitorAs(world, 'coordinator');
    const page = await browser.visit({ javaScriptEnabled, width: javaScriptEnabled ? 1280 : 360 });
    await become(page, coordinator, world.origin());
    const look = async () => {
      await expectNoSidewaysScroll(page);
      if (javaScriptEnabled) await expectAccessible(page);
    };
    await page.goto(`${world.origin()}/extranet/inscriptions?etat=confirmees`);
    await look();
    const workshop = page.getByLabel('Atelier');
    await workshop.selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Filtrer' }).click();
    const rows = page.getByRole('rowheader');
    const names = [await rows.nth(0).textContent(), await rows.nth(1).textContent()] as [string, string];

    await page.locator('summary', { hasText: 'Annuler celles que vous cochez' }).click();
    await page.getByRole('button', { name: 'Annuler celles que vous cochez' }).click();
    await expect.poll(() => page.title()).toMatch(/^Erreur/);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Cochez au moins une ligne');
    await look();
    for (const at of [0, 1]) await page.locator('input[name=ids]').nth(at).check();
    if (javaScriptEnabled) expect(await page.getByRole('status').allTextContents()).toContain('2 cochées');
    await page.getByLabel('Pourquoi').fill('La salle est inondée');
    await look();
    await page.getByRole('button', { name: 'Annuler celles que vous cochez' }).click();
    await expect.poll(() => page.getByRole('main').textContent()).toContain('2 inscriptions sont annulées');

    await page.getByRole('link', { name: /^Annulées/ }).click();
    for (const name of names) expect(await page.getByRole('main').textContent()).toContain(name);
    await look();
    const file = await page.getByRole('link', { name: 'Exporter (CSV)' }).getAttribute('href');
    const { text } = await coordinator.get(file as string);
    expect(text).toContain('Annulée par l’équipe');
  },
  60_000,
);
