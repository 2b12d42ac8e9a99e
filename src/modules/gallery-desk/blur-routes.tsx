import { Hono } from 'hono';
import { z } from 'zod';
import { blurPhoto } from '#modules/gallery';
import { deskPhotoPath } from '#modules/gallery/rules';
import { filesOf } from '#platform/files/files';
import { removeFiles } from '#platform/files/keep-file';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { boxesIn } from './boxes.ts';
import { openPhoto } from './open.ts';
import { BlurPage } from './pages/BlurPage.tsx';
import { words } from './words.ts';

export const blurRoutes = new Hono<Env>();

const path = deskPhotoPath(':photo', 'flou');
const texts = z.preprocess((value) => [value ?? []].flat(), z.array(z.string()));
const BlurForm = z.object({ square: texts, drawn: z.string().catch('[]') });

blurRoutes.get(path, (c) => drawPage(c, blankForm()));

blurRoutes.post(path, async (c) => {
  const { photo } = await openPhoto(c);
  const page = await pageOf(c);
  const t = words(page.lang);
  const form = await readForm(c, BlurForm);
  const boxes = form.ok ? boxesIn(form.data.square, form.data.drawn) : [];
  if (!form.ok || boxes.length === 0)
    return drawPage(c, form.ok ? form.reject({ square: t.blur.nothing }) : form);
  const around = { files: filesOf(c.var.config), modules: c.var.program };
  const { refusal, left } = await blurPhoto(c.var.db, photo, boxes, around);
  if (refusal) return drawPage(c, form.reject({ square: t.notReady[refusal] }));
  await removeFiles(c.var.db, around, left);
  return goOn(c, page.href(deskPhotoPath(photo.id)), t.blur.done(boxes.length));
});

async function drawPage(c: Ask, form: Form): Promise<Response> {
  const { photo, album } = await openPhoto(c);
  const status = Object.keys(form.errors).length > 0 ? 422 : 200;
  return c.html(<BlurPage page={await pageOf(c)} {...{ photo, album, form }} />, status);
}
