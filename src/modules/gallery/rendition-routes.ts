import { Hono } from 'hono';
import { filesOf } from '#platform/files/files';
import type { Env } from '#platform/http/env';
import { found, NotFound } from '#platform/http/guard';
import { pictureAsked, pictureTypes } from '#platform/pictures/picture';
import { shownRendition } from './public-store.ts';

export const renditionRoutes = new Hono<Env>();

/** The rule is asked each time; a browser may keep what it got for some minutes, and nobody between may at all. */
const keptSeconds = 300;

renditionRoutes.get('/galerie/photos/:sha{[0-9a-f]{64}}/:file', async (c) => {
  const asked = pictureAsked(c.req.param('file'));
  if (!asked) throw new NotFound();
  const { db, now, config, network } = c.var;
  const file = found(await shownRendition(db, { ...asked, sha256: c.req.param('sha'), now }));
  const bytes = found(await filesOf(config).get(network.slug, file));
  c.header('Cache-Control', `private, max-age=${keptSeconds}, must-revalidate`);
  c.header('Content-Type', pictureTypes[asked.format]);
  c.header('Content-Disposition', 'inline');
  return c.body(new Uint8Array(bytes));
});
