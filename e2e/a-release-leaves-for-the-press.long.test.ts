import { expect, test } from 'vitest';
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

test.each([
  [360, false],
  [1280, true],
])(
  'at %i pixels, script %s: an item of news becomes a release, and leaves for a new contact once her name was seen',
  async (width, javaScriptEnabled) => {
    const email = `redaction-${width}@presse.example`;
    const page = await browser.visit({ width, javaScriptEnabled });
    await become(page, await visitorAs(world, 'coordinator'), world.origin());
    const look = async () => {
      await expectNoSidewaysScroll(page);
      await expectWholeWords(page);
      if (javaScriptEnabled) await expectAccessible(page);
    };
    const { pg } = world.program().parts.pool;
    const mails = async () =>
      (await pg.query('select text from lot.outgoing_mail where recipient = $1', [email])).rows;

    // A contact of the local radio.
    await page.goto(`${world.origin()}/extranet/presse`);
    await look();
    await page.getByRole('link', { name: 'Ajouter un contact' }).click();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect.poll(() => page.title()).toMatch(/^Erreur/);
    await look();
    await page.getByLabel('Média').fill(`Radio ${width}`);
    await page.getByLabel('Nom').fill('Odile Bach');
    await page.getByLabel('Adresse de courriel').fill(email);
    await page.getByLabel('Territoire').selectOption({ label: 'CA du Grand Cahors' });
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect.poll(() => page.getByText(`Radio ${width}`).count()).toBe(1);
    await look();

    // From an item of news to its release, under embargo.
    const item = await pg.query(`select id from lot.news_item where title like 'Prime énergie%'`);
    await page.goto(`${world.origin()}/extranet/actualites/${item.rows[0].id}`);
    await page.getByRole('link', { name: 'En faire un communiqué' }).click();
    await look();
    await page.getByLabel('Ne pas publier avant le').fill('2026-12-05');
    await page.getByLabel('Personne à appeler').fill('Claire Vayssié');
    await page.getByLabel('Son adresse de courriel').fill('claire@lot.example');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect.poll(() => page.getByText('à ne pas publier avant le 5 décembre 2026').count()).toBe(1);
    await look();

    // Of all contacts only this one is chosen, and nothing leaves before her name was seen.
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    await page.getByLabel(`Radio ${width}, Odile Bach`).check();
    await page.getByRole('button', { name: 'Voir à qui il part' }).click();
    await expect.poll(() => page.getByRole('heading', { name: 'Il partira à 1 contact' }).count()).toBe(1);
    await look();
    expect(await mails()).toEqual([]);
    await page.getByRole('button', { name: 'Envoyer maintenant' }).click();
    await expect.poll(() => page.locator('.notice.success').textContent()).toContain('1 contact');
    await look();
    await expect.poll(() => page.getByRole('row').filter({ hasText: 'Odile Bach' }).count()).toBe(1);

    // She gets one mail, and reads its sheet without an account.
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail.text).toContain('Sous embargo');
    const address = /http:\S+communique\.pdf/.exec(mail.text)?.[0] as string;
    const sheet = readPdf(new Uint8Array(await (await fetch(address)).arrayBuffer()));
    expect([sheet.isTagged, sheet.words.includes('5 décembre 2026')]).toEqual([true, true]);
  },
);
