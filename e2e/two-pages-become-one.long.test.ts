import { expect, test } from 'vitest';
import { slugOfLatestGone } from '#modules/merges/testing';
import { become, expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { visitorAs } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

/** From the list of what looks alike to one page, by what a stranger reads there, and back. */
test.each([{ javaScriptEnabled: false }, { javaScriptEnabled: true }])(
  'two pages of one space become one, their addresses lead to it, and it is undone (%o)',
  async ({ javaScriptEnabled }) => {
    const page = await browser.visit({ javaScriptEnabled, width: 360 });
    await become(page, await visitorAs(world, 'coordinator'), world.origin());
    const look = async () => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectNoSidewaysScroll(page);
      if (javaScriptEnabled) await expectAccessible(page);
    };
    const stranger = await visitorAs(world, 'anyone');

    await page.goto(`${world.origin()}/extranet/doublons`);
    await look();
    await page.getByRole('link', { name: /^Comparer/ }).click();
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const name = title.split(', deux fois')[0] as string;
    const bus = page.getByRole('group', { name: 'En bus ou en train' });
    await bus.getByRole('radio').nth(1).check();
    await look();
    await page.getByRole('button', { name: 'Fusionner' }).click();
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toContain(`il ne reste que «\u00a0${name}\u00a0»`);
    await look();

    const gone = await slugOfLatestGone(world.program().parts.pool.network('lot'));
    const { status, location } = await stranger.get(`/annuaire/${gone}`);
    expect(status).toBe(301);
    expect((await stranger.get(location as string)).text).toContain('Arrêt à cent mètres.');

    await page.getByRole('link', { name: 'Déjà fusionnés' }).click();
    await look();
    await page
      .getByRole('link', { name: /^Défaire/ })
      .first()
      .click();
    await look();
    await page.getByRole('button', { name: 'Défaire' }).click();
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toBe('C’est défait\u00a0: il y en a de nouveau deux.');
    expect((await stranger.get(`/annuaire/${gone}`)).status).toBe(404);
    expect((await stranger.get(location as string)).text).not.toContain('Arrêt à cent mètres.');
  },
  90_000,
);
