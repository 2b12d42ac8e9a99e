import { Hono } from 'hono';
import type { Ask, Env } from '#platform/http/env';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import type { PersonalRecord } from '#platform/module';
import { textFor } from './editable-page.ts';
import { findPage } from './find-page.ts';
import { PublicPage } from './pages/PublicPage.tsx';
import { Register } from './pages/Register.tsx';

export const routes = new Hono<Env>();

/** The shipped page under which the register of processing stands. */
const registerPage = 'donnees-personnelles';

routes.get('/:page{[a-z0-9]+(?:-[a-z0-9]+)*}', async (c, next) => {
  const editable = await findPage(c.var.db, c.req.param('page'));
  const text = editable && textFor(editable, c.var.lang);
  if (!text || editable.place === 'withdrawn') return next();

  const page = await pageOf(c);
  const drawn = (
    <PublicPage page={page} text={text}>
      {editable.slug === registerPage && <Register page={page} records={recordsOf(c)} />}
    </PublicPage>
  );
  return share(c, drawn, { seconds: 600 });
});

const recordsOf = (c: Ask): PersonalRecord[] =>
  c.var.modules.flatMap((module) => module.personalRecords ?? []);
