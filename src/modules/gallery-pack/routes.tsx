import { Hono } from 'hono';
import { shownAlbum } from '#modules/gallery';
import { filesOf } from '#platform/files/files';
import type { Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { clientAddress } from '#platform/session/client-address';
import { type Allowance, countTry } from '#platform/session/throttle';
import { slugOf } from '#platform/slug';
import { zip } from '#platform/zip';
import { pack } from './pack.tsx';
import { packPath } from './paths.ts';
import { packedPhotos } from './store.ts';

export const routes = new Hono<Env>();

routes.get(packPath(':number{[1-9][0-9]{0,8}}'), async (c) => {
  await countTry(c, `album pack ${clientAddress(c)}`, perMachine);
  const { db, now, config } = c.var;
  const page = await pageOf(c);
  const album = found(await shownAlbum(db, Number(c.req.param('number')), now));
  const photos = await packedPhotos(db, album.id, now);
  found(photos[0]);
  const entries = pack(page, album, { photos, files: filesOf(config) });
  c.header('Content-Disposition', `attachment; filename="${slugOf(album.title) || 'album'}.zip"`);
  return c.body(zip(entries, now), 200, {
    'Content-Type': 'application/zip',
    // A consent may end between two askings.
    'Cache-Control': 'no-store',
  });
});

/** A space lends its machine to many. */
const perMachine: Allowance = { tries: 20, everySeconds: 5 };
