import { Hono } from 'hono';
import { z } from 'zod';
import { openItem } from '#modules/news-desk';
import { deskItemPath } from '#modules/news-desk/rules';
import { filesOf } from '#platform/files/files';
import { given, line, optional } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { examine } from '#platform/pictures/examine';
import { render } from '#platform/pictures/render';
import { pictureRefusals } from '#platform/pictures/words';
import { PicturePage } from './pages/PicturePage.tsx';
import { picturePath } from './paths.ts';
import { setPicture } from './set-picture.ts';
import { pictureOf, removePicture, rewordPicture } from './store.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

const PictureForm = z.object({
  alternative: given('alternative', 250),
  credit: optional(line(120)),
  rights: z.literal('yes', 'rights'),
});

routes.get(picturePath(':id'), async (c) => {
  const { item } = await openItem(c);
  const picture = await pictureOf(c.var.db, item.id);
  const said = { alternative: picture?.alternative ?? '', credit: picture?.credit ?? '' };
  return draw(c, blankForm(picture ? { ...said, rights: 'yes' } : said));
});

routes.post(picturePath(':id'), async (c) => {
  const { item } = await openItem(c);
  const t = words(c.var.lang);
  const form = await readForm(c, PictureForm, t.errors);
  const bytes = await fileTyped(c);
  const isKept = bytes.length === 0 && (await pictureOf(c.var.db, item.id)) !== undefined;
  const refusal = isKept ? null : await examine(bytes);
  const refusals = pictureRefusals(c.var.lang);
  if (!form.ok)
    return draw(c, { ...form, errors: { ...(refusal ? { photo: refusals[refusal] } : {}), ...form.errors } });
  const rendered = refusal || isKept ? null : await render(bytes, { wide: false });
  if (!rendered && !isKept) return draw(c, form.reject({ photo: refusals[refusal ?? 'broken'] }));

  const { alternative, credit } = form.data;
  const { location } = await submit(c.var.db, form.id, async (tx) => {
    const said = { alternative, credit };
    if (rendered)
      await setPicture(tx, { itemId: item.id, ...said }, { rendered, files: filesOf(c.var.config) });
    else await rewordPicture(tx, item.id, said);
    return { location: hrefOf(c, deskItemPath(item.id)) };
  });
  return goOn(c, location as string, t.saved);
});

routes.post(`${picturePath(':id')}/retirer`, async (c) => {
  const { item } = await openItem(c);
  await removePicture(c.var.db, item.id);
  return goOn(c, hrefOf(c, deskItemPath(item.id)), words(c.var.lang).removed);
});

async function draw(c: Ask, form: Form): Promise<Response> {
  const { item } = await openItem(c);
  const picture = await pictureOf(c.var.db, item.id);
  const status = Object.keys(form.errors).length > 0 ? 422 : 200;
  return c.html(<PicturePage page={await pageOf(c)} {...{ item, picture, form }} />, status);
}

/** The bytes sent; none when no file was chosen. Several files under one name are one mistake: the first is read. */
async function fileTyped(c: Ask): Promise<Buffer> {
  const { photo } = await c.req.parseBody({ all: true });
  const file = [photo].flat()[0];
  return file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0);
}
