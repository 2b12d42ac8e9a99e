import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { become, expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { visitorAs } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

async function begin(width: number, javaScriptEnabled: boolean): Promise<Page> {
  const page = await browser.visit({ width, javaScriptEnabled });
  await become(page, await visitorAs(world, 'animator'), world.origin());
  await page.goto(`${world.origin()}/extranet/actualites`);
  await page.getByRole('link', { name: 'Écrire une actualité' }).click();
  return page;
}

const text = (page: Page) => page.getByRole('textbox', { name: 'Texte', exact: true });
const source = (page: Page) => page.locator('textarea[name="body"]').inputValue();

/** Types one after the other; what is between angle brackets is a key. */
async function write(page: Page, ...typed: string[]): Promise<void> {
  for (const each of typed) {
    const key = /^<(.+)>$/.exec(each)?.[1];
    if (key) await page.keyboard.press(key);
    else await page.keyboard.type(each);
  }
}

async function publish(page: Page, title: string): Promise<string> {
  await page.getByLabel('Titre').fill(title);
  await page.getByLabel('Qui est concerné').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Publier' }).click();
  await expect.poll(() => page.locator('.notice.success').count()).toBe(1);
  return page.locator('main .text').first().innerHTML();
}

const written = '## Au programme\n\nLe **scanner** et [la page](https://exemple.fr/).\n\n- mardi\n- jeudi';
const drawn =
  /<h2>Au programme<\/h2>\s*<p>Le <strong>scanner<\/strong> et <a href="https:\/\/exemple.fr\/"[^>]*>la page<\/a>.<\/p>\s*<ul>\s*<li>mardi<\/li>\s*<li>jeudi<\/li>\s*<\/ul>/;

test('without a script, a text with titles, a list and a link is Markdown in a plain field', async () => {
  const page = await begin(360, false);
  await text(page).fill(written);
  expect(await publish(page, 'Écrit sans script')).toMatch(drawn);
});

test.each([360, 1280])(
  'at %i pixels, the same is written by the keyboard alone, and is published as it was seen',
  async (width) => {
    const page = await begin(width, true);
    await expect.poll(() => page.getByRole('toolbar').count()).toBe(1);
    await expectAccessible(page);
    await page.getByLabel('Titre').focus();
    // One stop for the whole bar, then the text.
    await write(page, '<Tab>', '<ArrowRight>', '<ArrowRight>');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Titre');
    await write(
      page,
      '<Enter>',
      'Au programme',
      '<Enter>',
      'Le ',
      '<Control+b>',
      'scanner',
      '<Control+b>',
      ' et la page',
    );
    await write(page, '<Shift+Control+ArrowLeft>', '<Shift+Control+ArrowLeft>');
    // A browser tells of a selection a moment after it was made.
    await page.evaluate(
      () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
    );
    await write(page, '<Control+k>', 'nulle part', '<Enter>');
    expect(await page.getByLabel('Où mène ce lien').getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await write(
      page,
      '<Control+a>',
      'https://exemple.fr/',
      '<Enter>',
      '.',
      '<Enter>',
      '- mardi',
      '<Enter>',
      'jeudi',
    );
    expect(await source(page)).toBe(written);
    const seen = await text(page).innerHTML();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    // What is wrong elsewhere takes nothing away.
    await page.getByRole('button', { name: 'Publier' }).click();
    await expect.poll(() => page.title()).toMatch(/^Erreur/);
    await expect.poll(() => page.getByRole('toolbar').count()).toBe(1);
    expect(await text(page).innerHTML()).toBe(seen);
    await expectAccessible(page);
    expect(await publish(page, `Écrit au clavier, ${width}`)).toMatch(drawn);
  },
  60_000,
);

const toDo = '- [ ] La salle\n- [x] Les clés\n- [ ] Le café';

test('what is to be done is ticked by the keyboard and by a finger, which is said aloud, and is read with its boxes', async () => {
  const page = await begin(360, true);
  await expect.poll(() => page.getByRole('toolbar').count()).toBe(1);
  await text(page).click();
  await write(page, '[] La salle', '<Enter>', 'Les clés', '<Control+Enter>');
  await expect.poll(() => page.locator('.writing [aria-live]').textContent()).toBe('Fait');
  await write(page, '<Enter>', 'Le café');
  expect(await source(page)).toBe(toDo);
  const boxes = page.getByRole('checkbox', { name: 'Fait' });
  await boxes.first().click();
  expect(await source(page)).toBe(toDo.replace('[ ]', '[x]'));
  await boxes.first().click();
  await write(page, '<Enter>', '<Enter>', 'Fin');
  await page.getByRole('button', { name: 'Cases', exact: true }).click();
  expect(await source(page)).toBe(`${toDo}\n\n* [ ] Fin`);
  await page.getByRole('button', { name: 'Cases', exact: true }).click();
  expect(await source(page)).toBe(`${toDo}\n\n* Fin`);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await publish(page, 'À cocher');
  const read = page.locator('main .text').first();
  await expect.poll(() => read.getByRole('checkbox', { name: 'Fait', checked: true }).count()).toBe(1);
  expect(await read.getByRole('checkbox', { name: 'Fait', disabled: true }).count()).toBe(3);
  await expectAccessible(page);
});

test('the plain text is a press away, both ways, and is remembered', async () => {
  const page = await begin(1280, true);
  await expect.poll(() => page.getByRole('toolbar').count()).toBe(1);
  await text(page).click();
  await write(page, 'Bonjour');
  await page.getByRole('button', { name: 'Texte brut' }).click();
  await text(page).fill('Bonjour *à tous*');
  await page.reload();
  await expect.poll(() => page.getByRole('button', { name: 'Mettre en forme' }).count()).toBe(1);
  await text(page).fill('Bonjour *à tous*');
  await page.getByRole('button', { name: 'Mettre en forme' }).click();
  await expect.poll(() => text(page).innerHTML()).toBe('<p>Bonjour <em>à tous</em></p>');
  await page.getByRole('button', { name: 'Texte brut' }).click();
  await page.getByRole('button', { name: 'Publier' }).click();
  await expect.poll(() => page.title()).toMatch(/^Erreur/);
  expect(await source(page)).toBe('Bonjour *à tous*');
});

const fromWord = `<style>p.MsoNormal { color: red }</style><h2 style="color:red">Le titre</h2>
<p class=MsoNormal style="margin:0"><b style="mso-bidi-font-weight:normal"><span style="font-size:12pt">Gras</span></b>, <a href="javascript:alert(1)" onclick="alert(2)">piège</a><img src=x onerror="alert(3)"><script>alert(4)</script><svg onload="alert(5)"></svg></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>Un</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o&nbsp;</span>Deux</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>Trois</p>
<ul><li><input type=checkbox checked> Coché</li><li role=checkbox aria-checked=false>À cocher</li></ul>
<table><tr><td><p>a</p></td><td><p><b>b</b></p></td></tr><tr><td>c</td><td>d</td></tr></table>`;

test('what is pasted from a word processor keeps its structure; its styles, and what would run, are left behind', async () => {
  const page = await begin(1280, true);
  await expect.poll(() => page.getByRole('toolbar').count()).toBe(1);
  await text(page).evaluate((editor, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, fromWord);
  expect(await source(page)).toBe(
    '## Le titre\n\n**Gras**, piège\n\n- Un\n  - Deux\n- Trois\n\n* [x] Coché\n* [ ] À cocher\n\n| a | **b** |\n| --- | --- |\n| c | d |',
  );
  expect(await text(page).innerHTML()).not.toMatch(/style|onclick|onerror|script|svg|<img/);
});
