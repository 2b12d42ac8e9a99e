import { expect, test } from 'vitest';
import { become, expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { visitorAs } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

test.each([{ javaScriptEnabled: false }, { javaScriptEnabled: true }])(
  'an ambassador sees what her spaces hold, confirms who came for one, reads its figures and announces in its name (%o)',
  async ({ javaScriptEnabled }) => {
    const ambassador = await visitorAs(world, 'ambassador');
    const page = await browser.visit({ javaScriptEnabled, width: javaScriptEnabled ? 360 : 1280 });
    await become(page, ambassador, world.origin());
    const main = page.getByRole('main');
    const look = async () => {
      await expectNoSidewaysScroll(page);
      if (javaScriptEnabled) await expectAccessible(page);
    };

    // Several spaces are hers, and no others.
    await page.goto(`${world.origin()}/extranet/ateliers`);
    await look();
    const spaces = new Set(
      (await page.getByRole('row').allTextContents()).map((text) => /, ([^,]+)\d+ sur/.exec(text)?.[1]),
    );
    expect(spaces.size).toBeGreaterThan(2);
    const all = (await (await visitorAs(world, 'coordinator')).get('/extranet/espaces')).text;
    const hers = (await ambassador.get('/extranet/espaces')).text;
    const idsIn = (text: string) => [
      ...new Set([...text.matchAll(/\/extranet\/espaces\/([0-9a-f-]{36})/g)].map(([, id]) => id)),
    ];
    const others = idsIn(all).filter((id) => !idsIn(hers).includes(id));
    expect(others.length).toBeGreaterThan(0);
    expect((await ambassador.get(`/extranet/espaces/${others[0]}/ateliers/nouveau`)).status).toBe(403);
    expect((await ambassador.get(`/extranet/espaces/${others[0]}/frequentation`)).status).toBe(403);

    // A list that nobody closed, said with its space: her home counts them, and leads to them.
    await page.goto(`${world.origin()}/extranet`);
    await look();
    await page.locator('a[href="/extranet/presences"]').click();
    await page.waitForURL(/presences/);
    await look();
    const waiting = page.getByRole('link', { name: /^Confirmer/ });
    const before = await waiting.count();
    expect(before).toBeGreaterThan(0);
    await waiting.first().click();
    await look();
    await page.getByRole('button', { name: 'La liste est complète' }).click();
    await expect.poll(() => main.textContent()).toContain('La liste est complète');
    await page.goto(`${world.origin()}/extranet/presences`);
    await expect.poll(() => waiting.count()).toBe(before - 1);

    // The figures of one of her spaces, then a workshop in its name.
    const [space] = idsIn(hers);
    await page.goto(`${world.origin()}/extranet/espaces/${space}`);
    await page.getByRole('link', { name: 'Fréquentation' }).click();
    await look();
    await expect.poll(() => page.title()).toMatch(/^Fréquentation/);
    await page.goto(`${world.origin()}/extranet/espaces/${space}/ateliers/nouveau`);
    const title = javaScriptEnabled ? 'Le remplacement' : 'Le coup de main';
    await page.getByLabel('Titre').fill(title);
    await page.getByLabel('Le', { exact: true }).fill('2026-12-10');
    await page.getByLabel('De', { exact: true }).fill('14h');
    await page.getByLabel('À', { exact: true }).fill('16h');
    await look();
    await page.getByRole('button', { name: 'Voir les dates' }).click();
    await look();
    await page.getByRole('button', { name: 'Publier' }).click();
    await expect.poll(() => main.textContent()).toContain(title);
    const day = (await (await visitorAs(world, 'anyone')).get('/agenda?vue=jour&le=2026-12-10')).text;
    expect(day).toContain(title);
  },
  90_000,
);
