import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { plain } from '#platform/testing/plain';
import type { Visitor } from '../src/testing.ts';
import { become, openBrowser } from './browser.ts';
import { servedProgram } from './killed-program.ts';

const { ask, signIn, kill, origin } = servedProgram(3107);
const browser = openBrowser();
const times = 3;

let claire: Visitor;
let nadia: Visitor;
let [meeting, notepad] = ['', ''];
beforeAll(async () => {
  [claire, nadia] = [await signIn(), await signIn('animator')];
  meeting = await beginMeeting();
  notepad = (await claire.post(`${meeting}/notes`, {})).location ?? '';
}, 120_000);

/** The next meeting of the committee is now: its members are called, it begins, its first point is dealt with. */
async function beginMeeting(): Promise<string> {
  const [next] =
    await ask(`update lot.sitting set starts_at = now() - interval '5 minutes', ends_at = now() + interval '2 hours'
    where id = (select sitting.id from lot.sitting join lot.working_group on working_group.id = group_id
      where slug = 'comite-de-pilotage' and begun_at is null and cancelled_at is null order by starts_at limit 1) returning id`);
  const path = `/extranet/reunions/${next?.id}`;
  await claire.submit(`${path}/points/nouveau`, { title: 'Budget', minutes: '30' });
  await claire.post(`${path}/convocation`, {});
  await claire.post(`${path}/tenir/commencer`, {});
  const [first] = await ask(
    'select id from lot.sitting_point where sitting_id = $1 and rank is not null order by rank limit 1',
    [next?.id],
  );
  await claire.post(`${path}/tenir/point`, { point: first?.id });
  return path;
}

async function windowOf(visitor: Visitor): Promise<Page> {
  const page = await browser.visit();
  await become(page, visitor, origin());
  return page;
}

const text = (page: Page) => page.getByRole('textbox', { name: 'Texte', exact: true });

async function writer(visitor: Visitor): Promise<Page> {
  const page = await windowOf(visitor);
  await page.goto(origin() + notepad);
  await expect.poll(() => page.getByRole('list', { name: 'Sur cette page' }).count()).toBe(1);
  return page;
}

/** On a line of its own, at the end. */
async function add(page: Page, words: string): Promise<void> {
  await text(page).click();
  await page.keyboard.press('Control+End');
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
  await page.keyboard.press('Enter');
  await page.keyboard.type(words);
}

/** Whether the program said so of all that was written there: the browser keeps no word that waits. */
const isKept = (page: Page) =>
  page.evaluate<boolean>("!localStorage.getItem('maillage-notepads').includes('\"waits\":true')");
const read = async () => plain((await claire.get(`${notepad}/lire`)).text);
const running = async () =>
  (
    await ask(
      'select id, running_since::text, spent_seconds from lot.sitting_point where running_since is not null',
    )
  )[0];
const spent = async () =>
  Number(/<point-timer[^>]*spent="(\d+)"/.exec((await claire.get(`${meeting}/tenir`)).text)?.[1]);

test('a program that is killed in the middle of a meeting loses nothing that it said is kept: notes, roll and clock go on', async () => {
  const writers = [await writer(claire), await writer(nadia)] as const;
  const roll = await windowOf(claire);
  await roll.goto(`${origin()}${meeting}/appel`);
  const boxes = roll.locator('input[value="there"]');
  expect(await boxes.count()).toBeGreaterThanOrEqual(times);
  const began = await running();
  const lines: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const before = await spent();
    const kept = writers.map((_, rank) => `Gardé ${time}.${rank}`);
    for (const [rank, page] of writers.entries()) await add(page, kept[rank] ?? '');
    for (const page of writers) await expect.poll(() => isKept(page)).toBe(true);
    await boxes.nth(time).check();
    await roll.getByRole('button', { name: 'Enregistrer' }).click();
    await expect.poll(() => roll.locator('.notice.success').count()).toBe(1);

    const still = writers.map((_, rank) => `Pendant ce temps ${time}.${rank}`);
    const typing = writers.map((page, rank) => add(page, still[rank] ?? ''));
    await kill();
    await Promise.all(typing);
    for (const line of kept) expect(await read()).toContain(line);
    lines.push(...kept, ...still);

    await roll.reload();
    for (let past = 0; past <= time; past += 1) expect(await boxes.nth(past).isChecked()).toBe(true);
    expect(await running()).toEqual(began);
    expect(await spent()).toBeGreaterThanOrEqual(before);
    for (const page of writers) await expect.poll(() => isKept(page), { timeout: 30_000 }).toBe(true);
  }
  for (const line of lines) {
    expect(await read()).toContain(line);
    for (const page of writers) await expect.poll(() => text(page).textContent()).toContain(line);
  }
  await claire.post(`${meeting}/tenir/terminer`, {});
  expect(plain((await claire.get(meeting)).text)).toContain('Proposer le compte rendu');
}, 240_000);
