import { Hono } from 'hono';
import { slugAfter, spaceById, spaceBySlug } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import { can } from '#platform/access';
import type { Ask, Env } from '#platform/http/env';
import { found, NotFound } from '#platform/http/guard';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import type { Page } from '#platform/page';
import { ClosedPage } from './pages/ClosedPage.tsx';
import { SpacePage, type SpacePageProps } from './pages/SpacePage.tsx';
import { sheetOf } from './sheet.ts';
import { spacePath } from './space-path.ts';
import { vcardOf } from './vcard.ts';

export const routes = new Hono<Env>();

routes.get('/annuaire/:slug{[a-z0-9-]+}', async (c, next) => {
  const page = await pageOf(c);
  const slug = c.req.param('slug');
  const space = await spaceBySlug(c.var.db, slug);
  if (!space) {
    const after = await slugAfter(c.var.db, slug);
    // Another module may have a page here, such as `/annuaire/integrer`.
    return after === null ? next() : c.redirect(page.href(spacePath(after)), 301);
  }
  if (space.mergedInto) {
    const kept = found(await spaceById(c.var.db, space.mergedInto));
    return c.redirect(page.href(spacePath(kept.slug)), 301);
  }
  if (space.status === 'draft' && !mayPrepare(c, space)) throw new NotFound();

  const sheet = await sheetOf(c.var.db, space, { now: c.var.now, zone: c.var.network.zone }, page.lang);
  if (space.status === 'closed') return c.html(<ClosedPage page={page} sheet={sheet} />, 410);
  const drawn = <SpacePage page={page} sheet={sheet} parts={await partsOf(c, page, space)} />;
  return space.status === 'published' ? share(c, drawn, { seconds: 60 }) : c.html(drawn);
});

routes.get('/annuaire/:slug{[a-z0-9-]+}/contact.vcf', async (c) => {
  const space = found(await spaceBySlug(c.var.db, c.req.param('slug')));
  if (space.status !== 'published') throw new NotFound();
  const page = await pageOf(c);
  c.header('Content-Disposition', `attachment; filename="${space.slug}.vcf"`);
  const card = vcardOf(space, page.absolute(spacePath(space.slug)), page.network.name);
  return share(c, card, { seconds: 60, type: 'text/vcard; charset=utf-8' });
});

const mayPrepare = (c: Ask, { id, communeCode, epciCode }: PlacedSpace): boolean =>
  can(c.var.viewer, 'space.edit', { spaceId: id, communeCode, epciCode });

/** A part of order under ten is a few words beside the title; the others are sections of the page. */
const headOrders = 10;

async function partsOf(c: Ask, page: Page, space: { id: string }): Promise<SpacePageProps['parts']> {
  const parts = c.var.modules
    .flatMap((module) => module.spaceParts ?? [])
    .filter(
      ({ place, permission }) =>
        place !== 'staff' && (permission === undefined || can(c.var.viewer, permission)),
    )
    .sort((a, b) => a.order - b.order);
  const drawn = await Promise.all(
    parts.map(async (part) => ({ ...part, child: await part.draw(c.var, page, space) })),
  );
  const those = (isHead: boolean) =>
    drawn
      .filter(({ place, order }) => place === 'public' && order < headOrders === isHead)
      .map(({ child }) => child);
  const picture = drawn.find(({ place, child }) => place === 'picture' && child !== null)?.child ?? null;
  return { picture, head: those(true), body: those(false) };
}
