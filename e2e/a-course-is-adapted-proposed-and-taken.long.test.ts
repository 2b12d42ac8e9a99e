import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPdf } from '#platform/testing/read-pdf';
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
const folder = mkdtempSync(join(tmpdir(), 'maillage-stick-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytesAt = async (path: string) => Buffer.from(await (await fetch(world.origin() + path)).arrayBuffer());

test.each([
  [360, false, 'Communiquer avec ses proches', 'communiquer-avec-ses-proches'],
  [1280, true, 'Préparer un voyage', 'preparer-un-voyage'],
] as const)(
  'at %i pixels, script %s: %s is adapted by a space, offered back, taken, and printed',
  async (width, javaScriptEnabled, title, slug) => {
    const page = await browser.visit({ width, javaScriptEnabled });
    const look = async () => {
      await expectNoSidewaysScroll(page);
      await expectWholeWords(page);
      if (javaScriptEnabled) await expectAccessible(page);
    };
    await page.goto(`${world.origin()}/ressources`);
    await look();
    await page.getByRole('link', { name: title }).click();
    await look();

    // An animator makes it her own.
    await become(page, await visitorAs(world, 'animator'), world.origin());
    await page.goto(`${world.origin()}/ressources/${slug}`);
    await look();
    await page.getByRole('link', { name: 'Adapter' }).click();
    await look();
    const owner = page.getByLabel('Pour qui ?');
    if (await owner.count()) await owner.selectOption({ index: 1 });
    await page.getByRole('button', { name: 'En faire une copie' }).click();
    await look();
    const learner = page.locator('#f-learner');
    const farewell = 'Un mot de Nadia pour finir.';
    if (javaScriptEnabled) {
      await expect.poll(() => learner.getAttribute('role')).toBe('textbox');
      await learner.press('Control+End');
      await page.keyboard.press('Enter');
      await page.keyboard.type(farewell);
    } else await learner.fill(`${await learner.inputValue()}\n\n${farewell}`);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await look();
    await page.getByRole('link', { name: 'Proposer ce changement' }).click();
    await page.getByRole('button', { name: 'Envoyer la proposition' }).click();
    await expect.poll(() => page.title()).toMatch(/^Erreur/);
    await look();
    await page.getByLabel('Ce que vous avez changé').fill('Il manquait un mot de la fin.');
    await page.getByRole('button', { name: 'Envoyer la proposition' }).click();
    await look();

    // The coordinator sees which words would change, and takes them.
    await become(page, await visitorAs(world, 'coordinator'), world.origin());
    await page.goto(`${world.origin()}/extranet`);
    await page.getByRole('link', { name: `Regarder ${title}` }).click();
    expect((await page.locator('ins').allTextContents()).join()).toContain('Un mot de Nadia');
    await look();
    await page.getByRole('button', { name: 'Reprendre ces changements' }).click();
    await page.getByRole('link', { name: 'Versions' }).click();
    await expect.poll(() => page.locator('main').textContent()).toContain('Il manquait un mot de la fin.');
    await look();

    const pdf = readPdf(await bytesAt(`/ressources/${slug}/fiche-apprenant.pdf`));
    expect(pdf).toMatchObject({ isTagged: true, lang: 'fr', title });
    expect(pdf.words).toContain('Un mot de Nadia pour finir.');
  },
  120_000,
);

test('the archive of all resources opens from a stick, in Chromium and in w3m, without a network', async () => {
  const archive = join(folder, 'pack.zip');
  writeFileSync(archive, await bytesAt('/ressources/cle-usb.zip'));
  execFileSync('python3', ['-m', 'zipfile', '-e', archive, folder]);
  const page = await browser.visit({ offline: true });
  await page.goto(`file://${folder}/index.html`);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Préparer un voyage' }).click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('Préparer un voyage');
  await expectAccessible(page);
  const read = execFileSync('w3m', ['-dump', join(folder, 'ressources/preparer-un-voyage.html')]).toString();
  expect(read).toContain('Fiche de l’apprenant');
});
