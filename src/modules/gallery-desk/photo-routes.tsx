import { Hono } from 'hono';
import { consentsOf, moveForward, photosOf, readyPhoto, showAgain, takeDown } from '#modules/gallery';
import { deskPath, deskPhotoPath } from '#modules/gallery/rules';
import { filesOf } from '#platform/files/files';
import { removeFiles } from '#platform/files/keep-file';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { PhotoForm } from './forms.ts';
import { openPhoto } from './open.ts';
import { DeskPhotoPage } from './pages/DeskPhotoPage.tsx';
import { words } from './words.ts';

export const photoRoutes = new Hono<Env>();

const around = (c: Ask) => ({ files: filesOf(c.var.config), modules: c.var.program, now: c.var.now });

photoRoutes.get(deskPhotoPath(':photo'), async (c) => {
  const { photo } = await openPhoto(c);
  const { alternative, credit, people } = photo;
  const form = blankForm({ alternative: alternative ?? '', credit: credit ?? '', people: people ?? '' });
  return drawPhoto(c, { form });
});

photoRoutes.post(deskPhotoPath(':photo'), async (c) => {
  const { photo, album } = await openPhoto(c);
  const page = await pageOf(c);
  const t = words(page.lang);
  const form = await readForm(c, PhotoForm, t.errors);
  if (!form.ok) return drawPhoto(c, { form });
  const outcome = await readyPhoto(c.var.db, photo, form.data, around(c));
  if (outcome.refusal) return drawPhoto(c, { form: form.reject({ people: t.notReady[outcome.refusal] }) });
  await removeFiles(c.var.db, around(c), outcome.left);
  const next = (await photosOf(c.var.db, album.id)).find(({ sha256 }) => sha256 === null);
  const place = next ? deskPhotoPath(next.id) : `${deskPath}/${album.id}`;
  return goOn(c, page.href(place), photo.sha256 ? t.saved : next ? t.shownNext : t.shown);
});

photoRoutes.post(deskPhotoPath(':photo', 'retirer'), async (c) => {
  const { photo, album } = await openPhoto(c);
  await takeDown(c.var.db, [photo.id], around(c));
  return goOn(c, (await pageOf(c)).href(`${deskPath}/${album.id}`), words(c.var.lang).takenDown);
});

photoRoutes.post(deskPhotoPath(':photo', 'avant'), async (c) => {
  const { photo, album } = await openPhoto(c);
  await moveForward(c.var.db, photo);
  return goOn(c, (await pageOf(c)).href(`${deskPath}/${album.id}`), words(c.var.lang).moved);
});

photoRoutes.post(deskPhotoPath(':photo', 'montrer'), async (c) => {
  const { photo } = await openPhoto(c);
  await showAgain(c.var.db, photo.id, around(c));
  return goOn(c, (await pageOf(c)).href(deskPhotoPath(photo.id)), words(c.var.lang).shownAgain);
});

/** The photo as its team sees it, whatever it lacks. */
photoRoutes.get(deskPhotoPath(':photo', 'image'), async (c) => {
  const { photo } = await openPhoto(c);
  const name = found(photo.draftSha256 ?? photo.sha256);
  const bytes = found(await filesOf(c.var.config).get(c.var.network.slug, name));
  c.header('Content-Type', 'image/webp');
  return c.body(new Uint8Array(bytes));
});

/** The page of a photo, with the form that was sent: what it shows, or one more consent. */
export async function drawPhoto(
  c: Ask,
  { form, consent = blankForm() }: { form?: Form; consent?: Form },
): Promise<Response> {
  const { photo, album } = await openPhoto(c);
  const { alternative, credit, people } = photo;
  const said = { alternative: alternative ?? '', credit: credit ?? '', people: people ?? '' };
  const consents = await consentsOf(c.var.db, photo.id);
  const shown = { photo, album, consents, form: form ?? blankForm(said), consent };
  const isWrong = [form, consent].some((each) => each && Object.keys(each.errors).length > 0);
  return c.html(<DeskPhotoPage page={await pageOf(c)} {...shown} />, isWrong ? 422 : 200);
}
