import { Hono } from 'hono';
import { spaceById } from '#modules/network';
import { can } from '#platform/access';
import { filesOf } from '#platform/files/files';
import type { Ask, Env } from '#platform/http/env';
import { found, NotFound } from '#platform/http/guard';
import { pictureAsked, pictureTypes } from '#platform/pictures/picture';
import { findRendition } from './store.ts';

export const pictureRoutes = new Hono<Env>();

pictureRoutes.get('/photos/:sha/:file', async (c) => {
  const sha256 = c.req.param('sha');
  const asked = pictureAsked(c.req.param('file'));
  if (!asked || !/^[0-9a-f]{64}$/.test(sha256)) throw new NotFound();

  const shown = await findRendition(c.var.db, { sha256, ...asked });
  const isPublic = shown.some(({ status }) => status === 'published');
  const rendition = found(isPublic ? shown[0] : await firstOfHers(c, shown));
  const bytes = found(await filesOf(c.var.config).get(c.var.network.slug, rendition.file));
  // A photo never changes under its name; one that is not public yet stays with whoever may see it.
  c.header('Cache-Control', isPublic ? 'max-age=31536000, public, immutable' : 'private, max-age=3600');
  c.header('Content-Type', pictureTypes[asked.format]);
  c.header('Content-Disposition', 'inline');
  return c.body(new Uint8Array(bytes));
});

type Shown = Awaited<ReturnType<typeof findRendition>>;

/** Among the spaces that show a photo, one that this person looks after. */
async function firstOfHers(c: Ask, shown: Shown): Promise<Shown[number] | null> {
  for (const rendition of shown) {
    const space = await spaceById(c.var.db, rendition.spaceId);
    if (
      space &&
      can(c.var.viewer, 'space.edit', {
        spaceId: space.id,
        communeCode: space.communeCode,
        epciCode: space.epciCode,
      })
    ) {
      return rendition;
    }
  }
  return null;
}
