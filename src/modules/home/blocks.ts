import type { Child } from 'hono/jsx';
import { can } from '#platform/access';
import type { Ask } from '#platform/http/env';
import type { Module } from '#platform/module';
import type { Page } from '#platform/page';
import type { Block, BlockPlace } from '#platform/page-parts';

/** What is drawn at each place of a home page, in order; nothing where no module has anything to say. */
export type Drawn = Record<BlockPlace, Child[]>;

export async function drawBlocks(c: Ask, page: Page, audience: Block['audience']): Promise<Drawn> {
  const blocks = blocksFor(c.var.modules, audience).filter(
    ({ permission }) => permission === undefined || can(c.var.viewer, permission),
  );
  const children = await Promise.all(blocks.map((block) => block.draw(c.var, page)));
  const drawn: Drawn = {
    question: [],
    picture: [],
    column: [],
    next: [],
    figures: [],
    waiting: [],
    stale: [],
    section: [],
    aside: [],
  };
  for (const [rank, { place = 'section' }] of blocks.entries()) {
    const child = children[rank];
    if (child !== null && child !== undefined) drawn[place].push(child);
  }
  return drawn;
}

/** The blocks of a home page, in their order. */
export const blocksFor = (modules: readonly Module[], audience: Block['audience']): Block[] =>
  modules
    .flatMap((module) => module.blocks ?? [])
    .filter((block) => block.audience === audience)
    .sort((a, b) => a.order - b.order);
