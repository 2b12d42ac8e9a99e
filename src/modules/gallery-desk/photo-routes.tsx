import { Hono } from 'hono';
import { consentsOf, moveForward, photosOf, readyPhoto, showAgain, takeDown } from '#modules/gallery';
import { type AlbumPhoto, deskPath, deskPhotoPath } from '#modules/gallery/rules';
import { filesOf } from '#platform/files/files';
import { removeFiles } from '#platform/files/keep-file';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { filesTyped } from './files-typed.ts';
import { PhotoForm } from './forms.ts';
import { openPhoto } from './open.ts';
import { DeskPhotoPage } from './pages/DeskPhotoPage.tsx';
import { ErasePage } from './pages/ErasePage.tsx';
import { words } from './words.ts';

export const photoRoutes = new Hono<Env>();

const erasePath = deskPhotoPath(':photo', 'effacer');

const around = (c: Ask) => ({ files: filesOf(c.var.config), modules: c.var.program, now: c.var.now });

photoRoutes.get(deskPhotoPath(':photo'), async (c) => {
  const { photo } = await openPhoto(c);
  return drawPhoto(c, blankForm(valuesOf(photo)));
});

photoRoutes.post(deskPhotoPath(':photo'), async (c) => {
  const { photo, album } = await openPhoto(c);
  const page = await pageOf(c);
  const t = words(page.lang);
  const form = await readForm(c, PhotoForm, t.errors);
  if (!form.ok) return drawPhoto(c, form);
  if (await isConsentBegun(c)) return drawPhoto(c, form.reject({ personName: t.consentWaits }));
  const { seen, ...said } = form.data;
  const outcome = await readyPhoto(c.var.db, photo, { ...said, seen: seen ?? undefined }, around(c));
  if (outcome.refusal === 'changed') return drawChanged(c, form.refuse(t.notReady.changed));
  if (outcome.refusal) return drawPhoto(c, form.reject({ people: t.notReady[outcome.refusal] }));
  await removeFiles(c.var.db, around(c), outcome.left);
  const next = (await photosOf(c.var.db, album.id)).find(({ sha256 }) => sha256 === null);
  const place = next ? deskPhotoPath(next.id) : `${deskPath}/${album.id}`;
  return goOn(c, page.href(place), photo.sha256 ? t.saved : next ? t.shownNext : t.shown);
});

/** Somebody is named, or a paper is there, and that was not noted: showing the photo would lose it. */
async function isConsentBegun(c: Ask): Promise<boolean> {
  const { personName } = await c.req.parseBody();
  const isNamed = typeof personName === 'string' && personName.trim() !== '';
  return isNamed || (await filesTyped(c, 'paper')).length > 0;
}

photoRoutes.get(erasePath, async (c) => {
  const { photo, album } = await openPhoto(c);
  return c.html(<ErasePage page={await pageOf(c)} {...{ photo, album }} />);
});

photoRoutes.post(erasePath, async (c) => {
  const { viewer, photo, album } = await openPhoto(c);
  await takeDown(c.var.db, [photo.id], { ...around(c), by: viewer.name });
  return goOn(c, (await pageOf(c)).href(`${deskPath}/${album.id}`), words(c.var.lang).erase.done);
});

photoRoutes.post(deskPhotoPath(':photo', 'avant'), async (c) => {
  const { photo, album } = await openPhoto(c);
  await moveForward(c.var.db, photo);
  return goOn(c, (await pageOf(c)).href(`${deskPath}/${album.id}`), words(c.var.lang).moved);
});

photoRoutes.post(deskPhotoPath(':photo', 'montrer'), async (c) => {
  const { viewer, photo } = await openPhoto(c);
  await showAgain(c.var.db, photo.id, { ...around(c), by: viewer.name });
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

const valuesOf = ({ alternative, credit, people, version }: AlbumPhoto) => ({
  alternative: alternative ?? '',
  credit: credit ?? '',
  people: people ?? '',
  seen: String(version),
});

/** Somebody else said something of the photo meanwhile: both texts, and the one that was typed is in the form. */
export async function drawChanged(c: Ask, form: Form): Promise<Response> {
  const { photo } = await openPhoto(c);
  const { alternative, credit, people } = form.values;
  const values = { alternative, credit, people, seen: String(photo.version) };
  return drawPhoto(c, { ...form, values }, { theirs: photo });
}

/** The page of a photo, with the form that was sent: what it shows, and perhaps one more consent. */
export async function drawPhoto(
  c: Ask,
  form: Form,
  { theirs }: { theirs?: AlbumPhoto } = {},
): Promise<Response> {
  const { photo, album } = await openPhoto(c);
  const consents = await consentsOf(c.var.db, photo.id);
  const status = theirs ? 409 : Object.keys(form.errors).length > 0 ? 422 : 200;
  const shown = { photo, album, consents, form, theirs };
  return c.html(<DeskPhotoPage page={await pageOf(c)} {...shown} />, status);
}
