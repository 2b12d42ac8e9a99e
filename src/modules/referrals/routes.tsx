import { Hono } from 'hono';
import { readSearch } from '#modules/directory/rules';
import { spaceBySlug } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { nearTo } from './near.ts';
import { carried, needOf, referralOf } from './need.ts';
import { ComparePage } from './pages/ComparePage.tsx';
import { NeedPage } from './pages/NeedPage.tsx';
import { SenderPage } from './pages/SenderPage.tsx';
import { SheetPage } from './pages/SheetPage.tsx';
import { comparePath, referralPath, sheetPath } from './referral-path.ts';
import { sheetOf } from './sheet.ts';
import { smsOf } from './sms.ts';

export const routes = new Hono<Env>();

const slugged = ':slug{[a-z0-9-]+}';

routes.get(comparePath, async (c) => {
  const page = await pageOf(c);
  const { place: typed } = readSearch(new URL(c.req.url).searchParams);
  const near = await nearTo(c.var.db, typed, { now: page.now, zone: page.network.zone, lang: page.lang });
  return share(c, <ComparePage page={page} typed={typed} near={near} />, { seconds: 60 });
});

routes.get(referralPath(slugged), async (c) => {
  const space = await publishedSpace(c);
  const page = await pageOf(c);
  return c.html(<NeedPage page={page} space={space} form={blankForm({ langue: page.lang })} />);
});

routes.post(referralPath(slugged), async (c) => {
  const space = await publishedSpace(c);
  const page = await pageOf(c);
  const form = await readForm(c, needOf(space));
  if (!form.ok) return c.html(<NeedPage page={page} space={space} form={form} />, 422);

  const typed = form.reject({});
  // She comes back from the second step, to change something.
  if (typed.values.retour !== undefined) return c.html(<NeedPage page={page} space={space} form={typed} />);
  return c.html(<SenderPage page={page} space={space} form={typed} />);
});

routes.get(sheetPath(slugged), async (c) => {
  const space = await publishedSpace(c);
  return c.redirect((await pageOf(c)).href(referralPath(space.slug)), 303);
});

routes.post(sheetPath(slugged), async (c) => {
  const space = await publishedSpace(c);
  const page = await pageOf(c);
  const form = await readForm(c, referralOf(space));
  if (!form.ok) {
    const isFirstStep = carried.some((name) => form.errors[name] !== undefined);
    const Step = isFirstStep ? NeedPage : SenderPage;
    return c.html(<Step page={page} space={space} form={form} />, 422);
  }
  const sheet = await sheetOf(c.var.db, space, form.data, { now: page.now, zone: page.network.zone });
  return c.html(<SheetPage page={page} sheet={sheet} sms={smsOf(sheet)} />);
});

async function publishedSpace(c: Ask): Promise<PlacedSpace> {
  const space = await spaceBySlug(c.var.db, c.req.param('slug') ?? '');
  return found(space?.status === 'published' ? space : null);
}
