import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Line, openLine } from './line.ts';

export interface Browsing {
  /** A new visitor, with her own cookies. */
  visit(options?: VisitOptions): Promise<Page>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** 360: a phone; 1280: a desk. */
  width?: number;
  /** Every page of hers is asked for its broken rules: each carries axe from its start, since sending it takes longer. */
  lookedAt?: boolean;
  /** She is going to be without a line: hers is one that can be cut. */
  ownLine?: boolean;
}

let running: Browser | undefined;
const lines = new WeakMap<BrowserContext, Line>();

/** One Chromium for all files that a worker reads: each visitor has cookies and a store of her own. */
async function theBrowser(): Promise<Browser> {
  if (!running?.isConnected()) running = await chromium.launch({ executablePath: executable, args: quiet });
  return running;
}

/** Visitors for the journeys of a file. Whatever the page, a rule of its own safety broken fails the test. */
export function openBrowser(): Browsing {
  let browser: Browser;
  const visits = new Set<BrowserContext>();
  beforeAll(async () => {
    browser = await theBrowser();
  });
  afterAll(async () => {
    for (const context of visits) await context.close();
  });

  return {
    async visit({ width = 1280, lookedAt = false, ownLine = false, ...options } = {}) {
      const line = ownLine ? await openLine() : undefined;
      const context = await browser.newContext({
        viewport: { width, height: width < 700 ? 780 : 900 },
        locale: 'fr-FR',
        timezoneId: 'Europe/Paris',
        ...(line && { proxy: { server: line.proxy } }),
        ...options,
      });
      visits.add(context.on('close', () => visits.delete(context)));
      if (line) lines.set(context.on('close', line.close), line);
      if (lookedAt) await context.addInitScript({ content: axeSource });
      // A step that cannot be taken says so, long before the journey's own time is over.
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      page.on('console', (message) => {
        if (/Content Security Policy|Refused to/.test(message.text())) throw new Error(message.text());
      });
      page.on('pageerror', (fault) => {
        throw fault;
      });
      return page;
    },
  };
}

/** From here on nothing leaves, from no page, socket or service worker; each page hears of it a moment later. */
export async function cutLine(page: Page): Promise<void> {
  ownLineOf(page).cut();
  await page.context().setOffline(true);
  await page.waitForFunction(() => !navigator.onLine);
}

export async function giveLine(page: Page): Promise<void> {
  ownLineOf(page).give();
  await page.context().setOffline(false);
}

function ownLineOf(page: Page): Line {
  const line = lines.get(page.context());
  if (!line) throw new Error('This visitor has no line of her own: visit({ ownLine: true }).');
  return line;
}

export const executable = process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell';

/** What keeps a browser without a window from asking the network about itself. */
export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options = {
  rules: {
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
    // Whatever it refuses, the enhanced one refuses too: measured once, not twice.
    'color-contrast': { enabled: false },
  },
  // Half of the time went into describing what is right, and into the way to each element: only its text is told here.
  resultTypes: ['violations'],
  selectors: false,
  // No rule that is on reads the style sheets.
  preload: { assets: ['media'] },
  // What a page holds in a frame is a page, and is asked by itself.
  iframes: false,
};

/** No rule of accessibility is broken, contrast at its strictest included. */
export async function expectAccessible(page: Page | Frame): Promise<void> {
  expect(await brokenRules(page), page.url()).toEqual([]);
}

/** Which rules of accessibility are broken, and where. */
export const brokenRules = (page: Page | Frame): Promise<string[]> =>
  whereItLeads(page, async () => {
    if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(bringAxe);
    return page.evaluate<string[]>(askAxe);
  });

// Run outside the page's own policy, which lets no foreign script in.
const bringAxe = `(() => { ${axeSource} })()`;

const askAxe = `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join(' | ')))`;

/** Asks the page that is arrived at: what was pressed may be on its way, and one that is left meanwhile answers nothing. */
async function whereItLeads<T>(page: Page | Frame, ask: () => Promise<T>, tries = 3): Promise<T> {
  await page.waitForLoadState();
  return ask().catch((fault) => {
    if (tries === 1) throw fault;
    return whereItLeads(page, ask, tries - 1);
  });
}

/** Nothing sticks out: the page scrolls one way only. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await whereItLeads(page, () =>
    page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]'),
  );
  expect(content, page.url()).toBeLessThanOrEqual(window);
}

/** A line ends between two words; only what has no place to break, an address or a mailbox, is cut. */
export async function expectWholeWords(page: Page): Promise<void> {
  expect(await whereItLeads(page, () => page.evaluate<string[]>(cutWords)), page.url()).toEqual([]);
}

const cutWords = `(() => {
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const cut = [];
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    if (text.parentElement.closest('script, style, textarea, select, svg')) continue;
    for (const { 0: piece, index } of text.data.matchAll(/[^\\s\u00a0\u202f]+/g)) {
      if (/[@_/]|\\w\\.\\w/.test(piece)) continue;
      for (const word of piece.matchAll(/[\\p{L}’]{2,30}/gu)) {
        range.setStart(text, index + word.index);
        range.setEnd(text, index + word.index + word[0].length);
        const lines = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ bottom }) => bottom);
        if (lines.some((bottom) => bottom - lines[0] > 8)) cut.push(piece);
      }
    }
  }
  return cut;
})()`;

/** Lets a browser be somebody who signed in already. */
export async function become(
  page: Page,
  { cookies }: { cookies: Map<string, string> },
  origin: string,
): Promise<void> {
  await page.context().addCookies([...cookies].map(([name, value]) => ({ name, value, url: origin })));
}
