import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { freshFolder } from '#platform/testing/fresh-files';
import { aPicture } from '#platform/testing/pictures';
import { expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { visitorAs } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();
const folder = freshFolder();

/** Three photos, of which one needs to be blurred and one shows somebody who agreed. */
test.each([
  { javaScriptEnabled: false, width: 360, title: 'Un jeudi sans écran' },
  { javaScriptEnabled: true, width: 360, title: 'Un jeudi à deux' },
  { javaScriptEnabled: true, width: 1280, title: 'Un jeudi au bureau' },
])(
  'an animator makes an album ($width, $javaScriptEnabled)',
  async ({ javaScriptEnabled, width, title }) => {
    const page = await browser.visit({ javaScriptEnabled, width });
    const look = async () => {
      if (!javaScriptEnabled) return;
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };
    await signIn(page);
    await page.goto(`${world.origin()}/extranet/galerie`);
    await page.getByRole('link', { name: 'Faire un album' }).click();
    await page.getByLabel('Titre').fill(title);
    const place = page.getByLabel('Espace', { exact: true });
    if ((await place.count()) > 0) await place.selectOption({ index: 1 });
    await look();
    await page.getByRole('button', { name: 'Créer l’album' }).click();
    await page.locator('input[type=file]').setInputFiles(await photos(title));
    await look();
    await page.getByRole('button', { name: 'Ajouter' }).click();
    await expect.poll(() => page.getByRole('link', { name: 'Décrire' }).count()).toBe(2);
    await look();

    await page.getByRole('link', { name: 'Décrire' }).first().click();
    await page.getByRole('link', { name: 'Flouter une partie' }).click();
    await look();
    if (javaScriptEnabled) await brush(page);
    else await page.getByLabel('Ligne 3, case 5').check();
    await page.getByRole('button', { name: 'Flouter', exact: true }).click();
    await describePhoto(page, 'Deux mains et un clavier.', 'Personne n’est reconnaissable');

    await page.getByLabel('Ce qu’on y voit').fill('Zélie montre sa tablette.');
    await page.locator('details').filter({ hasText: 'Noter une autorisation' }).locator('summary').click();
    await page.getByLabel('Nom de la personne').fill('Zélie Quercy');
    await page.getByLabel('Sur le site').check();
    await page.getByLabel('Jusqu’au').fill('2027-06-30');
    await page
      .getByLabel('Papier signé', { exact: true })
      .last()
      .setInputFiles([(await photos('papier'))[0] as never]);
    await look();
    await page.getByRole('button', { name: 'Noter cette autorisation' }).click();
    await expect
      .poll(() => page.getByLabel('Ce qu’on y voit').inputValue())
      .toBe('Zélie montre sa tablette.');
    await page.getByRole('button', { name: 'Montrer cette photo' }).click();
    await expect.poll(() => page.getByText('Montrée jusqu’au 30 juin 2027').count()).toBe(1);
    await look();

    await page
      .getByRole('link', { name: /^Ouvrir/ })
      .last()
      .click();
    await prolong(page, look);
    await page.getByRole('link', { name: title }).first().click();
    await expect.poll(() => page.getByText('Montrée jusqu’au 30 juin 2028').count()).toBe(1);

    await page.getByRole('link', { name: 'Voir l’album sur le site' }).click();
    await look();
    await page.getByRole('img', { name: 'Zélie montre sa tablette.' }).click();
    await expect.poll(() => page.getByRole('main').textContent()).not.toContain('Quercy');
    await look();
    await page.getByRole('link', { name: 'C’est moi, retirez-la' }).click();
    await look();
  },
  120_000,
);

async function signIn(page: Page): Promise<void> {
  const { cookies } = await visitorAs(world, 'animator');
  await page
    .context()
    .addCookies([...cookies].map(([name, value]) => ({ name, value, url: world.origin() })));
}

const photos = async (title: string) =>
  Promise.all(
    [1, 2].map(async (rank) => ({
      name: `IMG_${rank}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await aPicture(1200 + rank * 10 + title.length, 800)
        .jpeg()
        .toBuffer(),
    })),
  );

/** With keys: two parts are blurred, one of them is taken back. */
async function brush(page: Page): Promise<void> {
  await page.getByRole('application', { name: 'Photo à flouter' }).focus();
  for (const key of ['ArrowUp', '+', 'Enter', 'ArrowRight', 'Enter', 'Backspace'])
    await page.keyboard.press(key);
  await expect
    .poll(() => page.getByRole('status').last().textContent())
    .toContain('Parties à flouter : 1'.replace(' :', '\u00a0:'));
}

/** She signed for one more year on the paper that is there. */
async function prolong(page: Page, look: () => Promise<void>): Promise<void> {
  await page.getByRole('link', { name: 'Prolonger ou retirer Zélie Quercy' }).click();
  await look();
  await page.getByLabel('Jusqu’au').fill('2028-06-30');
  await page.getByRole('button', { name: 'Enregistrer la date' }).click();
  await expect.poll(() => page.getByText('le site, jusqu’au 30 juin 2028').count()).toBe(1);
}

async function describePhoto(page: Page, alternative: string, people: string): Promise<void> {
  await page.getByLabel('Ce qu’on y voit').fill(alternative);
  await page.getByLabel(people).check();
  await page.getByRole('button', { name: 'Montrer cette photo' }).click();
}

test('an album opens from a stick, in Chromium and in w3m, without a network', async () => {
  const page = await browser.visit({ width: 360 });
  await page.goto(`${world.origin()}/galerie`);
  await page.getByRole('link', { name: 'Le samedi où l’on répare' }).click();
  const link = page.getByRole('link', { name: 'Emporter cet album' });
  const answer = await fetch(new URL((await link.getAttribute('href')) ?? '', world.origin()));
  const archive = join(folder, 'album.zip');
  writeFileSync(archive, Buffer.from(await answer.arrayBuffer()));
  execFileSync('python3', ['-m', 'zipfile', '-e', archive, folder]);

  const stick = await browser.visit({ width: 360, offline: true });
  await stick.goto(`file://${folder}/index.html`);
  await expectAccessible(stick);
  await expectNoSidewaysScroll(stick);
  const widths = stick
    .locator('img')
    .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
  expect(await widths).toEqual([1600, 1600]);
  const read = execFileSync('w3m', ['-dump', join(folder, 'index.html')]).toString();
  expect(read).toContain('Quatre tournevis rouges alignés');
}, 60_000);
