import { Hono } from 'hono';
import { z } from 'zod';
import { filesOf } from '#platform/files/files';
import { lines, optional } from '#platform/forms/fields';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { share } from '#platform/http/keep-pages';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import type { Page } from '#platform/page';
import { clientAddress } from '#platform/session/client-address';
import { secondsUntil } from '#platform/session/throttle';
import { waitInWords } from '#platform/session/wait-words';
import { AlbumPage } from './pages/AlbumPage.tsx';
import { GalleryPage } from './pages/GalleryPage.tsx';
import { PhotoPage } from './pages/PhotoPage.tsx';
import { TakeDownPage } from './pages/TakeDownPage.tsx';
import { albumPath, galleryPath, photoPath, takeDownPath } from './paths.ts';
import {
  type ListedAlbum,
  listAlbums,
  photosShown,
  shownAlbum,
  sizesOf,
  whereShown,
} from './public-store.ts';
import { secondsKept } from './shown.ts';
import { hidePhoto } from './take-down.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

const perPage = 24;
const mostRequests = { tries: 6, everySeconds: 600 };
const TakeDownForm = z.object({ word: optional(lines(500)) });
const number = ':photo{[1-9][0-9]{0,8}}';

routes.get(galleryPath, async (c) => {
  const typed = c.req.query('apres') ?? '';
  const after = /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : null;
  const albums = await listAlbums(c.var.db, { now: c.var.now, after, limit: perPage + 1 });
  const next = albums.length > perPage ? (albums[perPage - 1]?.number ?? null) : null;
  const shown = { albums: albums.slice(0, perPage), next, isFirst: after === null };
  return share(c, <GalleryPage page={await pageOf(c)} {...shown} />, {
    seconds: await secondsKept(c.var.db, c.var.now, 60),
  });
});

routes.get(`${galleryPath}/:album{[1-9][0-9]{0,8}(?:-[a-z0-9-]*)?}`, async (c) => {
  const { db, now } = c.var;
  const album = found(await shownAlbum(db, Number.parseInt(c.req.param('album'), 10), now));
  const page = await pageOf(c);
  const path = albumPath(album);
  if (page.path !== path) return c.redirect(page.href(path), 301);
  const photos = await photosShown(db, album.id, { now });
  const parts = await drawParts(c, page, album);
  return share(c, <AlbumPage page={page} album={album} photos={photos} parts={parts} />, {
    seconds: await secondsKept(c.var.db, c.var.now, 60),
  });
});

routes.get(photoPath(number), async (c) => {
  const shown = await openPhoto(c);
  const sizes = await sizesOf(c.var.db, shown.photo.id);
  return share(c, <PhotoPage page={await pageOf(c)} {...shown} sizes={sizes} />, {
    seconds: await secondsKept(c.var.db, c.var.now, 60),
  });
});

routes.get(takeDownPath(number), async (c) => {
  const { photo } = await openPhoto(c);
  return c.html(<TakeDownPage page={await pageOf(c)} photo={photo} form={blankForm()} />);
});

routes.post(takeDownPath(number), async (c) => {
  const { photo, album } = await openPhoto(c);
  const page = await pageOf(c);
  const t = words(page.lang).takeDown;
  const form = await readForm(c, TakeDownForm);
  if (!form.ok) return c.html(<TakeDownPage page={page} photo={photo} form={form} />, 422);
  const wait = await secondsToWait(c);
  if (wait > 0) {
    const refused = form.refuse(t.tooMany(waitInWords(page.lang, wait)));
    return c.html(<TakeDownPage page={page} photo={photo} form={refused} />, 429);
  }
  const asked = { word: form.data.word, files: filesOf(c.var.config), now: c.var.now };
  await hidePhoto(c.var.db, photo.id, asked);
  deliverSoon(c);
  const isEmptied = (await shownAlbum(c.var.db, album.number, c.var.now)) === null;
  return goOn(c, page.href(isEmptied ? galleryPath : albumPath(album)), t.done);
});

/** What other modules do with an album. */
const drawParts = (c: Ask, page: Page, album: ListedAlbum) =>
  Promise.all(
    c.var.modules
      .flatMap(({ albumParts = [] }) => albumParts)
      .sort((a, b) => a.order - b.order)
      .map((part) => part.draw(c.var, page, album)),
  );

/** The photo of an address with those beside it, while it may be shown. */
async function openPhoto(c: Ask) {
  const { db, now } = c.var;
  const where = found(await whereShown(db, Number(c.req.param('photo')), now));
  const album = found(await shownAlbum(db, where.album, now));
  const photos = await photosShown(db, album.id, { now });
  return { album, photos, photo: found(photos.find(({ id }) => id === where.id)) };
}

/** A joke must not empty the gallery; somebody who is in six photos has them all out at once. */
const secondsToWait = (c: Ask): Promise<number> =>
  secondsUntil(c, `photo take-down ${clientAddress(c)}`, mostRequests);
