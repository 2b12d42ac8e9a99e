import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { all, announced, heardOf, wordsIn } from './accessibility-tree.ts';
import { expectAccessible, openBrowser } from './browser.ts';
import { openWorld } from './world.ts';
import { windowOf } from './write-together.ts';

const world = openWorld();
const browser = openBrowser();

const group = '/extranet/groupes/comite-de-pilotage';
const isLive = async (page: Page) =>
  all(await heardOf(page), 'list').some(({ name }) => name === 'Sur cette page');

/** Where the keyboard is, in the words of its name. */
const here = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const there = document.activeElement;
    const label = there?.labels?.[0] ?? document.getElementById(there?.getAttribute('aria-labelledby') ?? '');
    return (there?.getAttribute('aria-label') ?? (label ?? there)?.textContent ?? '').replace(/\\s+/g, ' ').trim();
  })()`);

/** Goes on by the tab key until it is there; somebody who went round the whole page gives up. */
async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let steps = 0; steps < 120; steps += 1) {
    await page.keyboard.press(key);
    const there = await here(page);
    if (typeof name === 'string' ? there === name : name.test(there)) return;
    passed.push(there.slice(0, 40));
  }
  throw new Error(`The tab key never came to ${name}: ${passed.join(' | ')}`);
}

/** Goes there, and on to where it leads. */
async function follow(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Types one after the other; what is between angle brackets is a key. */
async function write(page: Page, ...typed: string[]): Promise<void> {
  for (const each of typed) {
    const key = /^<(.+)>$/.exec(each)?.[1];
    if (key) await page.keyboard.press(key);
    else await page.keyboard.type(each);
    // A browser tells of a selection a moment after it was made.
    if (key)
      await page.evaluate(
        () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
      );
  }
}

/** Goes from the text to a button of its bar by the arrows, and presses it. */
async function press(page: Page, name: string): Promise<void> {
  await write(page, '<Alt+F10>', '<End>');
  for (let steps = 0; steps < 30 && (await here(page)) !== name; steps += 1) await write(page, '<ArrowLeft>');
  await write(page, '<Enter>');
}

const bar = async (page: Page) => all(await heardOf(page), 'toolbar')[0];
const isPressed = async (page: Page, name: string) =>
  all((await bar(page))?.children ?? [], 'button').find((button) => button.name === name)?.states.pressed;
const text = async (page: Page) =>
  all(await heardOf(page), 'textbox').find(
    ({ name, states }) => name === 'Texte' && states.multiline === true,
  );
const saidIn = async (page: Page, role: string) =>
  all((await text(page))?.children ?? [], role).map((one) => (one.name || wordsIn(one)).trim());

test('a notepad is opened, written, commented, heard and left by the keyboard alone', async () => {
  const claire = await windowOf({ world, browser }, 'coordinator', 1280);
  await claire.goto(world.origin() + group);
  await follow(claire, 'Commencer un bloc-notes');
  await expect.poll(() => claire.title()).toContain('Nouveau bloc-notes');
  await tabTo(claire, 'Titre');
  await write(claire, 'Notes au clavier');
  await follow(claire, 'Créer le bloc-notes');
  await expect.poll(() => isLive(claire)).toBe(true);

  // The bar is one stop, then the text.
  await tabTo(claire, 'Gras');
  expect((await bar(claire))?.name).toBe('Mise en forme : Texte');
  await write(claire, '<Tab>', '## Budget', '<Enter>', 'Deux devis sont demandés.', '<Enter>');
  await write(claire, '- La salle', '<Enter>', 'Le café', '<Enter>', '<Enter>');
  await write(claire, '[] Réserver', '<Enter>', 'Payer', '<Control+Enter>');
  expect(announced(await heardOf(claire))).toContain('Fait');
  expect(await isPressed(claire, 'Cases')).toBe('true');
  expect(await isPressed(claire, 'Titre')).toBe('false');
  await write(claire, '<Enter>', '<Enter>');
  await press(claire, 'Tableau');
  expect(announced(await heardOf(claire)).join()).toContain('Tabulation : case suivante');
  await write(claire, 'Action', '<Tab>', 'Qui', '<Tab>', 'Pour quand', '<Tab>', 'Devis', '<Tab>', 'Hugo');
  await write(claire, '<Enter>', 'Nadia', '<Shift+Tab>', 'Salle');

  expect(await saidIn(claire, 'heading')).toEqual(['Budget']);
  expect(await saidIn(claire, 'listitem')).toEqual(
    expect.arrayContaining([expect.stringContaining('La salle')]),
  );
  const boxes = all((await text(claire))?.children ?? [], 'checkbox');
  expect(boxes.map(({ name, states }) => [name, states.checked])).toEqual([
    ['Fait, Réserver', 'false'],
    ['Fait, Payer', 'true'],
  ]);
  expect(all((await text(claire))?.children ?? [], 'table').length).toBe(1);
  expect(await saidIn(claire, 'columnheader')).toEqual(['Action', 'Qui', 'Pour quand']);
  expect(await saidIn(claire, 'cell')).toEqual(['Devis', 'Hugo', '', 'Salle', 'Nadia', '']);

  // A column more, a column less: by the bar, and said.
  await press(claire, 'Ajouter une colonne');
  expect(announced(await heardOf(claire)).join()).toContain('Le tableau en a 4');
  await write(claire, 'Reste');
  expect(await saidIn(claire, 'columnheader')).toEqual(['Action', '', 'Qui', 'Pour quand']);
  expect(await saidIn(claire, 'cell')).toEqual(['Devis', '', 'Hugo', '', 'Salle', 'Reste', 'Nadia', '']);
  await press(claire, 'Retirer la colonne');
  expect(announced(await heardOf(claire)).join()).toContain('Le tableau en a 3');
  expect(await saidIn(claire, 'cell')).toEqual(['Devis', 'Hugo', '', 'Salle', 'Nadia', '']);

  // Nobody is held: the tab key leaves, in a table after Escape.
  expect(await here(claire)).toBe('Texte');
  await write(claire, '<Escape>', '<Tab>');
  expect(await here(claire)).not.toBe('Texte');
  await tabTo(claire, 'Texte', 'Shift+Tab');
  await expectAccessible(claire);

  // A button of tables that goes with the table leaves no second stop.
  await write(claire, '<Control+Home>');
  expect(await claire.locator('[role=toolbar] [tabindex="0"]').count()).toBe(1);
  await write(claire, '<ArrowDown>', '<Control+Alt+m>');
  expect(await here(claire)).toBe('Votre commentaire');
  await write(claire, '@Nadia Ferrand, lesquels ?');
  await follow(claire, 'Commenter');
  await expect
    .poll(async () =>
      all(await heardOf(claire), 'status')
        .map(wordsIn)
        .join(),
    )
    .toContain('C’est dit à Nadia Ferrand.');
  await expect.poll(() => saidIn(claire, 'mark')).toEqual(['Deux devis sont demandés.']);

  // She is told, and answers in the text: what she writes is heard by whoever is there.
  const nadia = await windowOf({ world, browser }, 'animator', 360);
  await nadia.goto(`${world.origin()}/extranet`);
  await follow(nadia, 'Lire @Nadia Ferrand, lesquels ?');
  await expect.poll(() => nadia.title()).toContain('Deux devis sont demandés.');
  await follow(nadia, 'Aller au bloc-notes');
  await expect.poll(() => isLive(nadia)).toBe(true);
  await tabTo(nadia, 'Texte');
  await press(nadia, 'Passage commenté suivant');
  await expect
    .poll(async () => announced(await heardOf(nadia)).join())
    .toContain('Passage commenté : Claire Vayssié');
  await write(nadia, '<End>', ' Ceux de mars.');
  await expect
    .poll(async () => announced(await heardOf(claire)).join())
    .toContain('Nadia Ferrand a écrit dans « Budget »');
  await expect.poll(async () => wordsIn((await text(claire)) as never)).toContain('Ceux de mars.');

  // An older text is taken back.
  await follow(claire, 'Historique');
  await expect.poll(() => claire.title()).toContain('Historique');
  await follow(claire, /^Écrit aujourd’hui/);
  await expect.poll(() => claire.url()).toContain('version=');
  await follow(claire, 'Reprendre ce texte');
  await expect.poll(() => isLive(claire)).toBe(true);

  await follow(claire, 'Emporter ce texte');
  const [file] = await Promise.all([claire.waitForEvent('download'), follow(claire, 'Texte brut')]);
  expect(await readFile(await file.path(), 'utf8')).toContain('Notes au clavier');
}, 180_000);
