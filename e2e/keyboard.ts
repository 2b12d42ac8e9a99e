import type { Page } from 'playwright-core';
import { expect } from 'vitest';

type Role = Parameters<Page['getByRole']>[0];

const mostStops = 250;

/** Goes from stop to stop, as Tab does, until what has the focus is called so. */
async function goTo(page: Page, role: Role, name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name }).first();
  await expect.poll(() => wanted.count(), { message: `${role} « ${name} » on ${page.url()}` }).toBe(1);
  const element = await wanted.elementHandle();
  const sure = (await element?.evaluate(stopsBefore)) ?? 0;
  await Promise.all(Array.from({ length: sure }, () => page.keyboard.press('Tab')));
  for (let stops = sure; stops < mostStops; stops += 1) {
    if (await element?.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No stop of the keyboard is the ${role} « ${name} » on ${page.url()}.`);
}

/**
 * How many stops surely lie between what has the focus and an element: so many keys are pressed without looking after each.
 * A few are left to be looked at, since a stop too many would lead past it.
 */
function stopsBefore(wanted: SVGElement | HTMLElement): number {
  const inOrder = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, summary'),
  ];
  const isStop = (each: HTMLElement) =>
    each.tabIndex >= 0 &&
    each.checkVisibility({ visibilityProperty: true }) &&
    !each.matches(':disabled, [type=hidden], [type=radio], [inert] *');
  const from = document.activeElement ?? document.body;
  // After a jump within the page, Tab goes on from where that led.
  if (from === document.body && location.hash !== '') return 0;
  const between = inOrder.filter(
    (each) =>
      isStop(each) &&
      (from === document.body || from.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) &&
      wanted.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  return Math.max(0, between.length - 3);
}

/** Opens a fold, which is no button to every program that reads a page. */
export async function unfold(page: Page, summary: string): Promise<void> {
  const isThere = () =>
    page.evaluate(
      (said) =>
        document.activeElement?.matches('summary') && document.activeElement.textContent?.includes(said),
      summary,
    );
  for (let stops = 0; stops < mostStops && !(await isThere()); stops += 1) await page.keyboard.press('Tab');
  expect(await isThere(), summary).toBe(true);
  await page.keyboard.press('Enter');
}

/** Presses Enter on a link or a button, and waits for the page that it leads to. */
export async function press(page: Page, role: 'link' | 'button', name: string | RegExp): Promise<void> {
  await goTo(page, role, name);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

const mostAnswers = 10;

/** Chooses another of several answers to one question, by the arrows, from the one that is chosen. */
export async function choose(page: Page, name: string, { from }: { from: string }): Promise<void> {
  await goTo(page, 'radio', from);
  const wanted = page.getByRole('radio', { name, exact: true });
  for (let moves = 0; moves < mostAnswers && !(await wanted.isChecked()); moves += 1)
    await page.keyboard.press('ArrowDown');
  expect(await wanted.isChecked(), name).toBe(true);
}

/** Types in the place of what a field holds. */
export async function type(page: Page, name: string | RegExp, text: string): Promise<void> {
  await goTo(page, 'textbox', name);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Types a day in the order in which this browser asks for its parts. */
export async function typeDay(page: Page, name: string | RegExp, day: string): Promise<void> {
  await goTo(page, 'textbox', name);
  const [year = '', month = '', date = ''] = day.split('-');
  const typed = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
  await page.keyboard.type(date + month + year);
  if ((await typed()) === day) return;
  for (const _part of [month, date]) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(month + date + year);
  expect(await typed()).toBe(day);
}

/** Types at the end of a text, paragraph after paragraph; a script may have made an editor of its field. */
export async function add(page: Page, name: string | RegExp, paragraphs: readonly string[]): Promise<void> {
  await goTo(page, 'textbox', name);
  await page.keyboard.press('Control+End');
  const isPlain = await page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA');
  // An editor sees where one stands at the next image.
  if (!isPlain)
    await page.evaluate(
      () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
    );
  for (const paragraph of paragraphs) {
    for (const _end of isPlain ? [1, 2] : [1]) await page.keyboard.press('Enter');
    await page.keyboard.type(paragraph);
  }
}

/** What a page has to say, with ordinary spaces. */
export const said = async (page: Page): Promise<string> =>
  ((await page.getByRole('main').textContent()) ?? '').replace(/[\s\u00a0\u202f]+/g, ' ');
