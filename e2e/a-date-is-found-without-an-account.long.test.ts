import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
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
const group = '/extranet/groupes/economie-et-teletravail';

/** Answers the radio of this name in the question of this rank, from the keyboard alone. */
async function press(page: Page, rank: number, answer: 'Oui' | 'Si besoin' | 'Non') {
  const radio = page.getByRole('group').nth(rank).getByRole('radio', { name: answer });
  await radio.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => radio.isChecked()).toBe(true);
}

test.each([{ javaScriptEnabled: false }, { javaScriptEnabled: true }])(
  'dates are proposed, a member and a guest answer without an account, one date is chosen and told (%o)',
  async ({ javaScriptEnabled }) => {
    const title = javaScriptEnabled ? 'Réunion avec script' : 'Réunion sans script';
    const look = async (page: Page) => {
      await expectNoSidewaysScroll(page);
      await expectWholeWords(page);
      if (javaScriptEnabled) await expectAccessible(page);
    };
    const chair = await browser.visit({ javaScriptEnabled, width: 1280 });
    await become(chair, await visitorAs(world, 'ambassador'), world.origin());
    await chair.goto(world.origin() + group);
    await chair.getByRole('link', { name: 'Proposer des dates' }).click();
    await look(chair);
    await chair.getByLabel('Pour quoi ?').fill(title);
    await chair.getByLabel('Jour').nth(0).fill('2026-12-03');
    await chair.getByLabel('De', { exact: true }).nth(0).fill('14 h');
    await chair.getByLabel('Pour quoi ?').press('Enter');
    await expect.poll(() => chair.title()).toMatch(/^Erreur/);
    await look(chair);
    await chair.getByLabel('À', { exact: true }).nth(0).fill('16h');
    await chair.getByLabel('Jour').nth(1).fill('2026-12-08');
    await chair.getByRole('button', { name: 'Ajouter des lignes' }).click();
    await expect.poll(() => chair.getByLabel('Jour').count()).toBe(8);
    await chair.getByRole('button', { name: 'Proposer ces dates' }).click();
    await expect.poll(() => chair.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    await look(chair);
    const poll = chair.url();
    const shared = (await chair.locator('copy-text code').textContent()) ?? '';

    // A member opens the link of her mail, on a phone, by the keyboard.
    const member = await browser.visit({ javaScriptEnabled, width: 360 });
    await member.goto(`${world.origin()}/courriels`);
    const mail = member.locator('.entry', { hasText: title }).first();
    await mail.locator('a[href*="/sondages/"]').first().click();
    await expect.poll(() => member.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    await look(member);
    await press(member, 0, 'Non');
    await press(member, 1, 'Oui');
    await member.keyboard.press('Enter');
    await expect.poll(() => member.getByText('Votre réponse est notée.').count()).toBe(1);
    await look(member);

    // Somebody from outside says her name once.
    const guest = await browser.visit({ javaScriptEnabled, width: 360 });
    await guest.goto(shared);
    await press(guest, 1, 'Si besoin');
    await guest.keyboard.press('Enter');
    await expect.poll(() => guest.title()).toMatch(/^Erreur/);
    await look(guest);
    await guest.getByLabel('Votre nom').fill('Odile Roques');
    await guest.keyboard.press('Enter');
    await expect.poll(() => guest.getByText('Bonjour Odile Roques.').count()).toBe(1);
    expect(guest.url()).not.toBe(shared);
    await press(guest, 1, 'Oui');
    await guest.keyboard.press('Enter');
    // Her name was followed by a sentence that begins with the same words.
    await expect.poll(() => guest.getByText('Votre réponse est notée.', { exact: true }).count()).toBe(1);
    await look(guest);

    await chair.goto(poll);
    await expect
      .poll(() => chair.getByRole('main').textContent())
      .toMatch(/Ce qui convient le mieux.: mardi.8.décembre, .*2 oui\./);
    const row = chair.getByRole('row', { name: /mardi.8.décembre/ });
    expect(await row.getByRole('cell').first().textContent()).toContain('Odile Roques');
    await chair.getByRole('button', { name: 'Choisir et prévenir' }).click();
    await expect
      .poll(() => chair.getByText('La date est choisie, tout le monde est prévenu.').count())
      .toBe(1);
    await look(chair);
    await guest.reload();
    await expect.poll(() => guest.getByRole('main').textContent()).toMatch(/Date choisie.: mardi.8.décembre/);
    await look(guest);
    await member.goto(`${world.origin()}/courriels`);
    await expect
      .poll(() => member.getByRole('main').textContent())
      .toContain(`La date est choisie\u00a0: ${title}`);
  },
  90_000,
);
