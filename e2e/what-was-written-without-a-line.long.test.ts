import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { applyUpdate, Doc } from 'yjs';
import { filesOf } from '#platform/files/files';
import { plain } from '#platform/testing/plain';
import type { Visitor } from '../src/testing.ts';
import {
  become,
  cutLine,
  expectAccessible,
  expectNoSidewaysScroll,
  giveLine,
  openBrowser,
} from './browser.ts';
import { visitorAs } from './roles.ts';
import { moment, openWorld } from './world.ts';

let now = moment;
const world = openWorld({}, () => now);
const browser = openBrowser();

const text = (page: Page) => page.getByRole('textbox', { name: 'Texte', exact: true });
const given = (page: Page) => page.getByRole('textbox', { name: /n’est pas parti/ });
const committee = '/extranet/groupes/comite-de-pilotage';
const later = (days: number) => new Date(moment.getTime() + days * 86_400_000);
const ask = (query: string, values: unknown[] = []) => world.program().parts.pool.pg.query(query, values);

/** Claire, who signs in once. */
let signedIn: Promise<Visitor> | undefined;
const claire = (): Promise<Visitor> => {
  signedIn ??= visitorAs(world, 'coordinator');
  return signedIn;
};

async function be(page: Page, role: 'coordinator' | 'animator'): Promise<void> {
  await page.context().clearCookies();
  await become(page, await visitorAs(world, role), world.origin());
}

/** A notepad of the committee, which Claire begins. */
async function begin(): Promise<string> {
  const { text: page } = await (await claire()).get(committee);
  const [, way = ''] = /href="(\/bloc-notes\/nouveau\?pour=group:[^"]+)"/.exec(page) ?? [];
  const form = { title: 'Notes du comité', template: 'blank', holder: way.split('pour=')[1] ?? '' };
  const { location } = await (await claire()).submit(way, form);
  await write(location ?? '', 'Ordre du jour.\n\nBudget.');
  return location as string;
}

/** Claire saves the page without a script. */
async function write(path: string, words: string): Promise<void> {
  await (await claire()).submit(path, { text: words });
}

const says = async (path: string) => plain((await (await claire()).get(`${path}/lire`)).text);

async function open(page: Page, path: string): Promise<void> {
  await page.goto(world.origin() + path);
  await expect.poll(() => page.getByRole('list', { name: 'Sur cette page' }).count()).toBe(1);
}

/** Writes at the end of the text, in the train. */
async function writeWithoutLine(page: Page, words: string, key = 'Control+End'): Promise<void> {
  await expect.poll(() => page.locator('.live-state').textContent()).toBe('Enregistré.');
  await cutLine(page);
  await text(page).click();
  await page.keyboard.press(key);
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
  if (key === 'Control+End') await page.keyboard.press('Enter');
  await page.keyboard.type(words);
  await expect.poll(() => page.getByText('Hors ligne').count()).toBe(1);
}

/** The page is left before the line is back, once the browser keeps what was written in it. */
async function leave(page: Page, words: string): Promise<void> {
  await expect.poll(() => keptIn(page)).toContain(words);
  await page.goto('about:blank');
  await giveLine(page);
}

const storesOf = (page: Page) =>
  page.evaluate(async () =>
    (await indexedDB.databases())
      .map(({ name }) => name)
      .filter((name) => name?.startsWith('maillage-notepad')),
  );

/** What the browser keeps of the text, once it also keeps what of it was sent. */
async function keptIn(page: Page): Promise<string> {
  const [store = ''] = await storesOf(page);
  const kept = await page.evaluate(async (name) => {
    const done = <Result>(asked: IDBRequest<Result>) =>
      new Promise<Result>((got) => asked.addEventListener('success', () => got(asked.result)));
    const database = await done(indexedDB.open(name));
    const from = database.transaction(['updates', 'custom']);
    const sent = await done(from.objectStore('custom').get('sent'));
    const updates: Uint8Array[] = await done(from.objectStore('updates').getAll());
    database.close();
    return sent ? updates.map((bytes) => [...bytes]) : [];
  }, store);
  const shared = new Doc();
  for (const bytes of kept) applyUpdate(shared, new Uint8Array(bytes));
  return String(shared.getXmlFragment('text'));
}

async function nadiaAway(words: string): Promise<{ nadia: Page; path: string }> {
  now = moment;
  const path = await begin();
  const nadia = await browser.visit({ ownLine: true });
  await be(nadia, 'animator');
  await open(nadia, path);
  await writeWithoutLine(nadia, words);
  return { nadia, path };
}

test('what one wrote without a line is not read by who signs in there next, and does not leave under her name', async () => {
  const { nadia: page, path } = await nadiaAway('Pour moi seule.');
  await leave(page, 'Pour moi seule.');
  await be(page, 'coordinator');
  await page.goto(`${world.origin()}/extranet`);
  await expect.poll(() => storesOf(page)).toEqual([]);
  await open(page, path);
  await expect.poll(() => page.locator('.live-state').textContent()).toBe('Enregistré.');
  expect(await text(page).textContent()).not.toContain('Pour moi seule.');
  expect(await says(path)).not.toContain('Pour moi seule.');
});

test('a page that stands open while somebody else signs in becomes hers, and sends nothing of the first one', async () => {
  const { nadia: page, path } = await nadiaAway('Pour moi seule.');
  await be(page, 'coordinator');
  await giveLine(page);
  await expect.poll(() => page.locator('header .own').first().textContent()).toContain('Claire Vayssié');
  await expect.poll(() => page.locator('.live-state').textContent()).toBe('Enregistré.');
  expect(await text(page).textContent()).not.toContain('Pour moi seule.');
  expect(await says(path)).not.toContain('Pour moi seule.');
});

test('a passage in which she wrote without a line, and that others took out meanwhile, comes back with her words', async () => {
  const { nadia: page, path } = await nadiaAway('');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(' Avec un troisième devis.');
  await write(path, 'Ordre du jour.');
  await giveLine(page);
  await expect.poll(() => says(path)).toContain('Budget. Avec un troisième devis.');
  await expect.poll(() => text(page).textContent()).toContain('Budget. Avec un troisième devis.');
  await expect
    .poll(() => page.locator('notepad-live [aria-live]').allTextContents())
    .toContainEqual(expect.stringContaining('il est revenu, avec vos mots'));
});

test('who left the group meanwhile is told so, is given her words back, and keeps nothing of the group once she has them', async () => {
  const { nadia: page, path } = await nadiaAway('Mes derniers mots.');
  const end = `update lot.group_member set until = current_date from lot.person
    where person.id = person_id and email = 'animator@maillage.example'`;
  await ask(end);
  await ask("update lot.working_group set is_open = false where slug = 'comite-de-pilotage'");
  await giveLine(page);
  await expect.poll(() => page.getByText('n’est plus ouvert pour vous').count()).toBe(1);
  await expect.poll(() => given(page).inputValue()).toBe('Mes derniers mots.');
  await expectAccessible(page);
  expect(await storesOf(page)).toHaveLength(1);
  await page.getByRole('button', { name: 'C’est copié : effacer de cet ordinateur' }).click();
  await expect.poll(() => page.getByText('C’est effacé de cet ordinateur.').count()).toBe(1);
  await expect.poll(() => storesOf(page)).toEqual([]);
  expect(await says(path)).not.toContain('Mes derniers mots.');
  await ask(end.replace('current_date', 'null'));
  await ask("update lot.working_group set is_open = true where slug = 'comite-de-pilotage'");
});

test('where the notepad was closed while her page was, she is told on the next page and finds her words', async () => {
  const { nadia: page, path } = await nadiaAway('Mes derniers mots.');
  await leave(page, 'Mes derniers mots.');
  await ask('update lot.notepad set closed_at = now() where id = $1', [path.split('/').at(-1)]);
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(world.origin() + path);
  await expect.poll(() => page.getByText('ne sont pas encore partis').count()).toBe(1);
  await page.getByRole('link', { name: 'Les retrouver' }).click();
  await expect.poll(() => given(page).inputValue()).toBe('Mes derniers mots.');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: /Effacer de cet ordinateur/ }).click();
  await expect.poll(() => storesOf(page)).toEqual([]);
  await page.goto(world.origin() + path);
  expect(await page.getByText('ne sont pas encore partis').count()).toBe(0);
});

test('whose sign-in ended while she wrote is told so, and what she wrote is kept until she signs in again', async () => {
  now = moment;
  const path = await begin();
  const page = await browser.visit();
  await be(page, 'animator');
  await open(page, path);
  await ask(
    "delete from lot.session where user_id in (select id from lot.account_user where email = 'animator@maillage.example')",
  );
  await text(page).click();
  await page.keyboard.insertText('Avant');
  await page.keyboard.type(' la fin. ');
  await expect.poll(() => page.getByText('Votre connexion a pris fin.').count(), { timeout: 20_000 }).toBe(1);
  expect(await storesOf(page)).toHaveLength(1);
  // From then on the page takes no key any more, as she sees: what it shows is what is kept.
  const [shown = ''] = /Avant.*/.exec((await text(page).textContent()) ?? '') ?? [];
  expect(shown).toMatch(/^Avant/);
  await be(page, 'animator');
  await open(page, path);
  await expect.poll(() => says(path)).toContain(shown.trim());
}, 60_000);

test('whose sign-in ended while her line was cut is told so when the line is back, and not that she is without one', async () => {
  const { nadia: page } = await nadiaAway('Dans le train.');
  await ask(
    "delete from lot.session where user_id in (select id from lot.account_user where email = 'animator@maillage.example')",
  );
  await giveLine(page);
  await expect.poll(() => page.getByText('Reconnectez-vous').count(), { timeout: 20_000 }).toBe(1);
  expect(await page.getByText('Hors ligne').count()).toBe(0);
  expect(await storesOf(page)).toHaveLength(1);
}, 60_000);

test('after a month, her sign-in over, what she wrote is there beside what others wrote', async () => {
  const { nadia: page, path } = await nadiaAway('Écrit dans le train.');
  await leave(page, 'Écrit dans le train.');
  const lines = Array.from({ length: 40 }, (_, rank) => `Ligne ${rank}.`);
  for (let at = 4; at <= lines.length; at += 4) {
    now = later(at / 2);
    await write(path, ['Ordre du jour.', 'Budget.', ...lines.slice(0, at)].join('\n\n'));
  }
  now = later(30);
  await keepNotepads();
  await be(page, 'animator');
  await page.goto(`${world.origin()}/extranet`);
  await expect.poll(() => page.getByText('ne sont pas encore partis').count()).toBe(1);
  await page.getByRole('link', { name: 'Les retrouver' }).click();
  await page.getByRole('link', { name: 'Ouvrir le bloc-notes' }).click();
  await expect.poll(() => text(page).textContent()).toContain('Écrit dans le train.');
  await expect.poll(() => says(path)).toContain('Écrit dans le train.');
  const said = await says(path);
  for (const line of ['Ordre du jour.', 'Budget.', ...lines]) expect(said).toContain(line);
  await page.goto(`${world.origin()}/extranet`);
  expect(await page.getByText('ne sont pas encore partis').count()).toBe(0);
}, 120_000);

/** What the program does at night with what is old. */
async function keepNotepads(): Promise<void> {
  const { modules, config, pool } = world.program().parts;
  const job = modules.flatMap(({ jobs = [] }) => jobs).find(({ name }) => name === 'keep-notepads');
  await job?.work(pool.network('lot'), {}, now, { modules, files: filesOf(config) });
}
