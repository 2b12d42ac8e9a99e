import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { calendar, event } from '#modules/remote-calendars/testing';
import { become, expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { visitorAs } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

/** A calendar as its site lets it be downloaded: a festival, and a market each week. */
const file = (name: string, about: string) => ({
  name,
  mimeType: 'text/calendar',
  buffer: Buffer.from(
    calendar(
      event('DTSTART:20261205T140000', 'DTEND:20261205T180000', 'LOCATION:Halle').replace('Fête', about),
      event('DTSTART:20261203T080000', 'RRULE:FREQ=WEEKLY;COUNT=3')
        .replace('Fête du livre', `Marché du ${about}`)
        .replace('fete@', 'marche@'),
    ),
  ),
});

async function openCalendars(page: Page): Promise<void> {
  await become(page, await visitorAs(world, 'animator'), world.origin());
  await page.goto(`${world.origin()}/extranet/espaces`);
  await page.locator('main table a, main .entries a').first().click();
  await page.getByRole('link', { name: /Suivre un calendrier|Voir le/ }).click();
  await page.waitForURL(/calendriers$/);
}

async function followFile(page: Page, about: string): Promise<void> {
  await page.getByLabel('Ou un fichier').setInputFiles(file(`${about}.ics`, about));
  await page.getByRole('button', { name: 'Voir ce qui viendrait' }).click();
  await expect.poll(() => page.locator('main').textContent()).toContain('2 événements à venir');
  await expectNoSidewaysScroll(page);
}

test('without a script: seen first, then in the agenda for all, then taken out again', async () => {
  const page = await browser.visit({ width: 360, javaScriptEnabled: false });
  await openCalendars(page);
  await page.getByRole('button', { name: 'Voir ce qui viendrait' }).click();
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('Donnez l’adresse du calendrier');
  await followFile(page, 'Foire');
  await page.getByRole('button', { name: 'Faire venir ces événements' }).click();
  await page.waitForURL(/calendriers\/[0-9a-f-]{36}$/);
  await expect.poll(() => page.getByRole('status').textContent()).toContain('2 événements sont venus');
  const calendarPage = page.url();
  await page.goto(`${world.origin()}/agenda?vue=jour&le=2026-12-05`);
  await expect.poll(() => page.locator('main').textContent()).toContain('Foire du livre');

  await page.goto(calendarPage);
  await page.getByLabel('est retiré de l’agenda').check();
  await page.getByRole('button', { name: 'Ne plus suivre' }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toContain('n’est plus suivi');
  await page.goto(`${world.origin()}/agenda?vue=jour&le=2026-12-05`);
  await expect.poll(() => page.locator('main').textContent()).not.toContain('Foire du livre');
}, 60_000);

test('with a script the same pages say the same, and each is accessible', async () => {
  const page = await browser.visit({ width: 1280 });
  await openCalendars(page);
  await expectAccessible(page);
  await followFile(page, 'Salon');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Faire venir ces événements' }).click();
  await page.waitForURL(/calendriers\/[0-9a-f-]{36}$/);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Salon du livre' }).click();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('Salon du livre');
}, 60_000);
