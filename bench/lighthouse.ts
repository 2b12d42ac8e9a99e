import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { median, type SpeedPromise } from './promise.ts';

const runs = 5;

/**
 * How fast a phone on a slow line shows these pages, by Lighthouse: the median of five scores, of 100. Beside it, the
 * same bytes without style nor script: what is lost is what our own style and script cost.
 */
export async function lighthouseScores(
  origin: string,
  paths: Record<string, string>,
): Promise<SpeedPromise[]> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', `--remote-debugging-port=${port}`],
  });
  try {
    const promises: SpeedPromise[] = [];
    for (const [name, path] of Object.entries(paths)) {
      const { ours, theirs } = await inTurnOf({ port, url: origin + path });
      promises.push({
        name: `Lighthouse performance, ${name}`,
        reference: 'the same page, its style and scripts held back',
        unit: 'of 100',
        ours,
        theirs,
      });
    }
    return promises;
  } finally {
    await browser.close();
  }
}

async function inTurnOf(asked: { port: number; url: string }): Promise<{ ours: number; theirs: number }> {
  const scores: Record<'ours' | 'theirs', number[]> = { ours: [], theirs: [] };
  for (let run = 0; run < runs; run += 1) {
    scores.ours.push(await score(asked, []));
    scores.theirs.push(await score(asked, ['*.css', '*.js', '*.woff2']));
  }
  return { ours: median(scores.ours), theirs: median(scores.theirs) };
}

async function score({ port, url }: { port: number; url: string }, heldBack: string[]): Promise<number> {
  const result = await lighthouse(url, {
    port,
    onlyCategories: ['performance'],
    blockedUrlPatterns: heldBack,
    logLevel: 'error',
  });
  return Math.round((result?.lhr.categories.performance?.score ?? 0) * 100);
}

function freePort(): Promise<number> {
  return new Promise((answer) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => answer(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
