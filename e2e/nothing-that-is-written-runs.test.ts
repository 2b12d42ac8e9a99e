import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { richTextHtml } from '#platform/rich-text/html';
import { openBrowser } from './browser.ts';
import { injections } from './data/injections.ts';

const { visit } = openBrowser();
let page: Page;
beforeAll(async () => {
  page = await visit();
});

/** Every element that a text may become, with its attributes. */
const allowed: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    'p h2 h3 h4 h5 h6 ul li blockquote table thead tbody tr strong em s code pre br hr'
      .split(' ')
      .map((element) => [element, []]),
  ),
  a: ['href', 'rel'],
  ol: ['start'],
  div: ['class', 'tabindex', 'role', 'aria-label'],
  th: ['class', 'scope'],
  td: ['class'],
};
const ownOrigin = 'https://lot.example';
const reachable = /^(?:https?:\/\/|mailto:|tel:[+\d])/;

interface Drawn {
  element: string;
  attributes: Record<string, string>;
  /** Where the browser would go. */
  leads: string | null;
}

/** What a browser makes of it, in a page where it may do as it likes; and how often its code ran. */
const draw = (html: string): Promise<{ drawn: Drawn[]; ran: number }> =>
  page.evaluate(
    async ({ text, base }) => {
      let ran = 0;
      Object.assign(window, { alert: () => ran++, msgbox: () => ran++ });
      document.head.innerHTML = `<base href="${base}/">`;
      document.body.innerHTML = text;
      document.body.append(document.createRange().createContextualFragment(text));
      for (const link of document.querySelectorAll('*')) link.dispatchEvent(new MouseEvent('mouseover'));
      await new Promise((then) => setTimeout(then));
      const drawn = [...document.body.querySelectorAll('*')].map((each) => ({
        element: each.localName,
        attributes: Object.fromEntries([...each.attributes].map(({ name, value }) => [name, value])),
        leads: each instanceof HTMLAnchorElement ? each.href : null,
      }));
      return { drawn, ran };
    },
    { text: html, base: ownOrigin },
  );

test.each(injections)('what was written as %j is read and does nothing', async (written) => {
  const html = richTextHtml(written, { lang: 'fr', href: (path) => path });
  const { drawn, ran } = await draw(html);
  expect(ran).toBe(0);
  expect(drawn.length).toBeGreaterThan(0);
  for (const { element, attributes, leads } of drawn) {
    expect(Object.keys(allowed)).toContain(element);
    expect(allowed[element]).toEqual(expect.arrayContaining(Object.keys(attributes)));
    if (leads === null) continue;
    expect(leads).toMatch(reachable);
    if (!attributes.rel) expect(leads).toMatch(/^(?:https:\/\/lot\.example\/|mailto:|tel:)/);
  }
});

test('the same words, let through as they are, would run', async () => {
  expect((await draw('<img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>')).drawn).toHaveLength(
    4,
  );
  expect(
    (await draw('<details open ontoggle=alert(1)>x</details><script>alert(1)</script>')).ran,
  ).toBeGreaterThan(0);
});
