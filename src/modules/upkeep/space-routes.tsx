import { Hono } from 'hono';
import { z } from 'zod';
import { changeSpace, openSpace } from '#modules/network';
import { actorOf, placeOf } from '#modules/network/rules';
import { can } from '#platform/access';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { spaceAddress } from '#platform/module';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { type Part, SpacePage } from './pages/SpacePage.tsx';
import { words } from './words.ts';

export const spaceRoutes = new Hono<Env>();

// Only an identifier: the pages of other modules stand under the list as well.
spaceRoutes.get('/extranet/espaces/:id{[0-9a-f-]{36}}', async (c) => {
  const { space } = await openSpace(c);
  const page = await pageOf(c);
  const publicPath = spaceAddress(c.var.modules, 'public', space);
  return c.html(
    <SpacePage page={page} space={space} parts={await partsOf(c, page, space)} publicPath={publicPath} />,
  );
});

/** What other modules say about this space to those who look after it. */
async function partsOf(c: Ask, page: Page, space: Parameters<typeof placeOf>[0]): Promise<Part[]> {
  const parts = c.var.modules
    .flatMap(({ spaceParts }) => spaceParts ?? [])
    .filter(
      ({ place, permission }) =>
        place === 'staff' && (permission === undefined || can(c.var.viewer, permission, placeOf(space))),
    );
  return Promise.all(
    parts.map(async ({ order, draw }) => ({ order, drawn: await draw(c.var, page, space) })),
  );
}

spaceRoutes.post('/extranet/espaces/:id/verifie', async (c) => {
  const { viewer, space } = await openSpace(c);
  const form = await readForm(c, z.object({}));
  const checkedOn = dateOf(c.var.now, c.var.network.zone);
  const outcome = await submit(c.var.db, form.id, async (tx) => {
    await changeSpace(tx, space.id, { checkedOn }, { actor: actorOf(viewer), now: c.var.now });
    return { location: hrefOf(c, `/extranet/espaces/${space.id}`) };
  });
  return goOn(c, outcome.location as string, words(c.var.lang).space.isChecked);
});
