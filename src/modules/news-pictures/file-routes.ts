import { Hono } from 'hono';
import { itemById } from '#modules/news';
import { isShown, targetOf } from '#modules/news/rules';
import { can } from '#platform/access';
import { filesOf } from '#platform/files/files';
import type { Env } from '#platform/http/env';
import { found, NotFound } from '#platform/http/guard';
import { pictureAsked, pictureTypes } from '#platform/pictures/picture';
import { findRendition } from './store.ts';

export const fileRoutes = new Hono<Env>();

fileRoutes.get('/actualites/images/:sha/:file', async (c) => {
  const { db, now, viewer } = c.var;
  const sha256 = c.req.param('sha');
  const asked = pictureAsked(c.req.param('file'));
  if (!asked || !/^[0-9a-f]{64}$/.test(sha256)) throw new NotFound();
  const renditions = await findRendition(db, { sha256, ...asked });
  const items = await Promise.all(renditions.map(({ itemId }) => itemById(db, itemId)));
  const isPublic = items.some((item) => item && isShown(item, now));
  const isHers = items.some((item) => item && can(viewer, 'news.write', targetOf(item)));
  const [rendition] = renditions;
  const file = found(isPublic || isHers ? rendition?.file : null);
  const bytes = found(await filesOf(c.var.config).get(c.var.network.slug, file));
  // What is over or withdrawn goes: nobody keeps its picture for a year.
  c.header('Cache-Control', isPublic ? 'public, max-age=3600' : 'private, max-age=3600');
  c.header('Content-Type', pictureTypes[asked.format]);
  c.header('Content-Disposition', 'inline');
  return c.body(new Uint8Array(bytes));
});
