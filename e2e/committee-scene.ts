import type { Page } from 'playwright-core';
import {
  type Browsing,
  become,
  expectAccessible,
  expectNoSidewaysScroll,
  expectWholeWords,
} from './browser.ts';
import { visitorAs, type Whoever } from './roles.ts';
import type { World } from './world.ts';

export interface Telling {
  javaScriptEnabled: boolean;
  /** When it is planned: the clock goes on from one telling to the other. */
  start: Date;
  day: string;
  title: string;
}

export interface Scene extends Telling {
  as(whoever: Whoever, width: number): Promise<Page>;
  /** What holds of each page on the way. */
  look(page: Page): Promise<void>;
}

export const sceneOf = (
  { world, browser }: { world: World; browser: Browsing },
  telling: Telling,
): Scene => ({
  ...telling,
  async as(whoever, width) {
    const page = await browser.visit({ width, javaScriptEnabled: telling.javaScriptEnabled });
    if (whoever !== 'anyone') await become(page, await visitorAs(world, whoever), world.origin());
    return page;
  },
  async look(page) {
    await expectNoSidewaysScroll(page);
    await expectWholeWords(page);
    if (telling.javaScriptEnabled) await expectAccessible(page);
  },
});

/** Whom the letters of the call reached, and the way to answer in one press. */
export async function waysIn(world: World, title: string, answer: string): Promise<string[]> {
  const { rows } = await world
    .program()
    .parts.pool.pg.query<{ text: string }>(
      `select text from lot.outgoing_mail where subject like $1 order by id`,
      [`Convocation : ${title}%`.replace(' :', '\u00a0:')],
    );
  return rows.flatMap(
    ({ text }) => text.match(new RegExp(`/convocation/\\S+reponse=${answer}\\S*`))?.[0] ?? [],
  );
}
