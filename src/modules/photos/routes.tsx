import { Hono } from 'hono';
import { z } from 'zod';
import { openSpace } from '#modules/network';
import { spacePath } from '#modules/upkeep/rules';
import { filesOf } from '#platform/files/files';
import { line, lines, optional, ticked } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { examine } from '#platform/pictures/examine';
import { render } from '#platform/pictures/render';
import { addPhoto } from './add-photo.ts';
import { moveForward } from './arrange.ts';
import { PhotoPage } from './pages/PhotoPage.tsx';
import { PhotosPage } from './pages/PhotosPage.tsx';
import type { PhotoRefusal } from './photo.ts';
import { deletePhoto, photosOf, updatePhoto } from './store.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

const list = '/extranet/espaces/:id/photos';

const Said = z.object({ alternative: lines(250), credit: optional(line(120)) });
const NewPhoto = Said.extend({
  wide: ticked,
  rights: z.literal('yes', 'rights'),
});

routes.get(list, async (c) => drawList(c, blankForm({ wide: 'yes' })));

routes.post(list, async (c) => {
  const { viewer, space } = await openSpace(c);
  const page = await pageOf(c);
  const t = words(page.lang);
  const form = await readForm(c, NewPhoto, t.errors);
  const bytes = await fileTyped(c);
  const refusal = await examine(bytes);
  if (!form.ok)
    return drawList(c, {
      ...form,
      errors: { ...(refusal ? { photo: t.refusals[refusal] } : {}), ...form.errors },
    });
  const rendered = refusal ? null : await render(bytes, form.data);
  if (!rendered) return drawList(c, form.reject({ photo: t.refusals[refusal ?? 'broken'] }));

  const { alternative, credit } = form.data;
  const photo = { spaceId: space.id, alternative, credit, addedBy: viewer.name, addedAt: c.var.now };
  const outcome = await submit<PhotoRefusal>(c.var.db, form.id, async (tx) => {
    const { refusal: no } = await addPhoto(tx, photo, rendered, filesOf(c.var.config));
    return no ? { refusal: no } : { location: page.href(`${spacePath(space.id)}/photos`) };
  });
  if (outcome.refusal) return drawList(c, form.reject({ photo: t.refusals[outcome.refusal] }));
  return goOn(c, outcome.location, t.added);
});

async function drawList(c: Ask, form: Form): Promise<Response> {
  const { space } = await openSpace(c);
  const photos = await photosOf(c.var.db, space.id);
  const status = Object.keys(form.errors).length > 0 ? 422 : 200;
  return c.html(<PhotosPage page={await pageOf(c)} space={space} photos={photos} form={form} />, status);
}

routes.get(`${list}/:photo`, async (c) => {
  const { space, photo } = await openPhoto(c);
  const form = blankForm({ alternative: photo.alternative, credit: photo.credit ?? '' });
  return c.html(<PhotoPage page={await pageOf(c)} space={space} photo={photo} form={form} />);
});

routes.post(`${list}/:photo`, async (c) => {
  const { space, photo } = await openPhoto(c);
  const page = await pageOf(c);
  const t = words(page.lang);
  const form = await readForm(c, Said, t.errors);
  if (!form.ok) return c.html(<PhotoPage page={page} space={space} photo={photo} form={form} />, 422);

  const outcome = await submit(c.var.db, form.id, async (tx) => {
    await updatePhoto(tx, photo.id, form.data);
    return { location: page.href(`${spacePath(space.id)}/photos`) };
  });
  return goOn(c, outcome.location as string, t.saved);
});

routes.post(`${list}/:photo/avant`, async (c) => {
  const { space, photo } = await openPhoto(c);
  const page = await pageOf(c);
  const form = await readForm(c, z.object({}));
  const outcome = await submit(c.var.db, form.id, async (tx) => {
    await moveForward(tx, space.id, photo.id);
    return { location: page.href(`${spacePath(space.id)}/photos`) };
  });
  return goOn(c, outcome.location as string, words(page.lang).moved);
});

routes.post(`${list}/:photo/retirer`, async (c) => {
  const { space, photo } = await openPhoto(c);
  const page = await pageOf(c);
  const form = await readForm(c, z.object({}));
  const outcome = await submit(c.var.db, form.id, async (tx) => {
    await deletePhoto(tx, photo.id);
    return { location: page.href(`${spacePath(space.id)}/photos`) };
  });
  return goOn(c, outcome.location as string, words(page.lang).removed);
});

async function openPhoto(c: Ask) {
  const { space } = await openSpace(c);
  const photos = await photosOf(c.var.db, space.id);
  return { space, photo: found(photos.find(({ id }) => id === c.req.param('photo'))) };
}

/** The bytes sent; none when no file was chosen. Several files under one name are one mistake: the first is read. */
async function fileTyped(c: Ask): Promise<Buffer> {
  const { photo } = await c.req.parseBody({ all: true });
  const file = [photo].flat()[0];
  return file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0);
}
