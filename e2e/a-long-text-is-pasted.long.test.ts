import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { become, openBrowser } from './browser.ts';
import { visitorAs } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

const text = (page: Page) => page.getByRole('textbox', { name: 'Texte', exact: true });

/** A notepad of her own, in which one line stands. */
async function begin(): Promise<Page> {
  const page = await browser.visit();
  await become(page, await visitorAs(world, 'coordinator'), world.origin());
  await page.goto(`${world.origin()}/bloc-notes/nouveau`);
  await page.getByLabel('Titre').fill('Rapport');
  await page.getByLabel('Une page blanche').check();
  await page.getByRole('button', { name: 'Créer le bloc-notes' }).click();
  await expect.poll(() => page.getByRole('list', { name: 'Sur cette page' }).count()).toBe(1);
  await text(page).click();
  await page.keyboard.type('Déjà là.');
  await page.keyboard.press('Enter');
  return page;
}

/** Copies this as a word processor would, in another tab, and pastes it where she writes. */
async function paste(page: Page, html: string): Promise<void> {
  const other = await page.context().newPage();
  await other.evaluate((copied) => {
    document.addEventListener('copy', (event) => {
      event.clipboardData?.setData('text/html', copied);
      event.preventDefault();
    });
  }, html);
  await other.keyboard.press('Control+C');
  await other.close();
  await page.bringToFront();
  await page.keyboard.press('Control+V');
}

const said = 'Un compte rendu dit ce qui fut décidé, par qui, et pour quand. '.repeat(6);
const picture = `<img width=400 src="data:image/png;base64,${'iVBORw0KGgo'.repeat(20_000)}">`;

/** Pages as Word copies them: a sheet of styles, remarks to itself, lists that are paragraphs, pictures in letters. */
function fromWord(pages: number): string {
  const page = (
    rank: number,
  ) => `<h2 style='mso-style-priority:9'><span style='font-family:"Calibri"'>Partie ${rank}<o:p></o:p></span></h2>
<p class=MsoNormal style='margin-bottom:8.0pt;line-height:107%'><span lang=FR style='font-size:11.0pt;mso-ansi-language:FR'>${said}<o:p></o:p></span></p>
<p class=MsoNormal><span style='mso-fareast-language:FR'>${said}${said}</span></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Devis ${rank}<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Facture ${rank}<o:p></o:p></p>`;
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal { mso-style-parent:""; margin:0cm } ${'@list l0:level1 { mso-level-number-format:bullet } '.repeat(2000)} --></style></head>
<body lang=FR><!--StartFragment-->${Array.from({ length: pages }, (_, rank) => page(rank)).join('\n')}${picture}<!--EndFragment--></body></html>`;
}

test('five hundred pages from a word processor become a clean text', async () => {
  const page = await begin();
  await paste(page, fromWord(500));
  await expect.poll(() => text(page).textContent(), { timeout: 30_000 }).toContain('Facture 499');
  const { pathname } = new URL(page.url());
  const reader = await visitorAs(world, 'coordinator');
  const file = async () => (await reader.get(`${pathname}/texte.md`)).text;
  await expect.poll(file, { timeout: 30_000 }).toContain('Facture 499');
  const kept = await file();
  expect(kept).toContain(`Déjà là.`);
  expect(kept).toContain(`## Partie 7\n\n${said.trim()}\n\n`);
  expect(kept).toContain('- Devis 7\n- Facture 7\n');
  expect(kept).not.toMatch(/mso|style|base64|<|StartFragment|·/);
}, 120_000);

test('ten megabytes are not pasted: she reads what to do, what stands is safe, and she goes on', async () => {
  const page = await begin();
  await paste(page, fromWord(6000));
  const sentence = /^C’est trop long pour être collé ici/;
  await expect.poll(() => page.locator('.notice').filter({ hasText: sentence }).count()).toBe(1);
  await expect
    .poll(() => page.locator('.writing [aria-live=polite]').allTextContents())
    .toContainEqual(expect.stringMatching(sentence));
  await page.keyboard.type('Et la suite.');
  await expect.poll(() => text(page).textContent()).toBe('Déjà là.Et la suite.');
  await expect.poll(() => page.locator('.notice:visible').filter({ hasText: sentence }).count()).toBe(0);
}, 120_000);

test('a shorter text is pasted in the place of a long one, where both together would be too long', async () => {
  const page = await browser.visit();
  await become(page, await visitorAs(world, 'coordinator'), world.origin());
  await page.goto(`${world.origin()}/extranet/groupes/nouveau`);
  const mandate = page.locator('.writing [contenteditable=true]');
  await mandate.click();
  await paste(page, `<p>${'Mot. '.repeat(1800)}</p>`);
  await expect.poll(async () => (await mandate.textContent())?.length).toBeGreaterThan(8000);
  await page.keyboard.press('Control+A');
  await paste(page, `<p>Corrigé. ${'Mot. '.repeat(400)}</p>`);
  await expect.poll(() => mandate.textContent()).toContain('Corrigé.');
  expect((await mandate.textContent())?.length).toBeLessThan(3000);
}, 60_000);
