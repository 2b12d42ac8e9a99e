import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

/** From a search to a file of the spaces found, and to the page that says what one may do with it. */
test.each([{ javaScriptEnabled: false }, { javaScriptEnabled: true }])(
  'somebody downloads the spaces near her, opens them in a spreadsheet, and reads how to cite them (%o)',
  async ({ javaScriptEnabled }) => {
    const page = await browser.visit({ javaScriptEnabled, width: 360 });
    await page.goto(`${world.origin()}/annuaire?ou=Figeac&km=10`);
    const [, found = ''] = /(\d+) espaces/.exec((await page.getByRole('main').textContent()) ?? '') ?? [];
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'pour un tableur' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^2026-11-24_.*tableur.*_lot\.csv$/);
    const rows = parse(await readFile(await download.path()), { columns: true, bom: true, delimiter: ';' });
    expect(rows).toHaveLength(Number(found));

    await page.getByRole('link', { name: 'autres formats' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Données ouvertes');
    await expectNoSidewaysScroll(page);
    if (javaScriptEnabled) await expectAccessible(page);
    await expect.poll(() => page.getByRole('blockquote').textContent()).toMatch(/24\snovembre\s2026/);
    await page.getByRole('link', { name: 'Ouvrir l’annuaire' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Trouver un espace');
  },
  60_000,
);
