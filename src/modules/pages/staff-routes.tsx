import { Hono } from 'hono';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { found, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { speak } from '#platform/i18n';
import { slugOf } from '#platform/slug';
import { allPages, findPage } from './find-page.ts';
import { NewPageForm, PlaceForm } from './form.ts';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';
import { ListPage } from './pages/ListPage.tsx';
import { NewPage } from './pages/NewPage.tsx';
import { PlacePage } from './pages/PlacePage.tsx';
import { isAddressTaken } from './taken-addresses.ts';
import { openPage, placePage } from './write-page.ts';
import { writerOf } from './writer.ts';

export const staffRoutes = new Hono<Env>();

const list = '/extranet/pages';

staffRoutes.get(list, async (c) => {
  requirePermission(c, 'page.edit');
  return c.html(<ListPage page={await pageOf(c)} pages={await allPages(c.var.db)} />);
});

staffRoutes.get(`${list}/nouvelle`, async (c) => {
  requirePermission(c, 'page.edit');
  const form = blankForm({ place: 'footer', position: '60' });
  return c.html(<NewPage page={await pageOf(c)} form={form} />);
});

staffRoutes.post(`${list}/nouvelle`, async (c) => {
  const by = { ...writerOf(c), isAddressTaken: isAddressTaken(c.var.program) };
  const t = words(c);
  const form = await readForm(c, NewPageForm, t.errors);
  const page = await pageOf(c);
  if (!form.ok) return c.html(<NewPage page={page} form={form} />, 422);
  if (form.data.preview) return c.html(<NewPage page={page} form={form.reject({})} />);

  const { title, body, place, position } = form.data;
  const slug = slugOf(title).slice(0, 80).replace(/-$/, '');
  const outcome = await submit<'taken'>(c.var.db, form.id, async (tx) => {
    const { refusal } = await openPage(tx, { slug, place, position }, { lang: c.var.lang, title, body }, by);
    return refusal ? { refusal } : { location: page.href(list) };
  });
  if (outcome.refusal)
    return c.html(<NewPage page={page} form={form.refuse(t.refusals[outcome.refusal])} />, 409);
  return goOn(c, outcome.location, t.added);
});

staffRoutes.get(`${list}/:page/emplacement`, async (c) => {
  requirePermission(c, 'page.edit');
  const editable = found(await findPage(c.var.db, c.req.param('page')));
  const form = blankForm({ place: editable.place, position: String(editable.position) });
  return c.html(<PlacePage page={await pageOf(c)} editable={editable} form={form} />);
});

staffRoutes.post(`${list}/:page/emplacement`, async (c) => {
  requirePermission(c, 'page.edit');
  const editable = found(await findPage(c.var.db, c.req.param('page')));
  const t = words(c);
  const form = await readForm(c, PlaceForm, t.errors);
  const page = await pageOf(c);
  if (!form.ok) return c.html(<PlacePage page={page} editable={editable} form={form} />, 422);

  const outcome = await submit(c.var.db, form.id, async (tx) => {
    await placePage(tx, { slug: editable.slug, ...form.data }, c.var.now);
    return { location: page.href(list) };
  });
  return goOn(c, outcome.location ?? page.href(list), t.moved);
});

const words = (c: Ask) => speak({ fr, en }, c.var.lang);
