import { Hono } from 'hono';
import { z } from 'zod';
import { isSignedIn } from '#platform/access';
import { given, givenEmail } from '#platform/forms/fields';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { leave } from './enter.ts';
import { errandFields, errandIn, errandOf, placeAfter } from './errand.tsx';
import { HerePage } from './pages/SignInPages.tsx';
import { signOutPath } from './rules.ts';
import { endSessions } from './session-store.ts';
import { signInByPassword } from './sign-in.ts';
import { signInPage } from './sign-in-page.tsx';
import { words } from './words.ts';

export const signInRoutes = new Hono<Env>();

const SignIn = z.object({
  email: givenEmail('emailMissing'),
  password: given('passwordMissing', 200),
  ...errandFields,
});

signInRoutes.get('/connexion', async (c) => {
  if (isSignedIn(c.var.viewer)) return c.html(<HerePage page={await pageOf(c)} />);
  const form = blankForm({ email: c.req.query('courriel') });
  return c.html(await signInPage(c, form, errandOf(c.req.query())));
});

signInRoutes.post('/connexion', async (c) => {
  const t = words(c.var.lang);
  const form = await readForm(c, SignIn, t.errors);
  if (!form.ok) return c.html(await signInPage(c, form, errandIn(form.values)), 422);

  const errand = errandIn(form.data);
  const entry = await signInByPassword(c, { ...form.data, shared: errand.shared });
  if (entry === null) return c.html(await signInPage(c, form.refuse(t.signIn.wrong), errand), 409);
  return c.redirect(placeAfter(await pageOf(c), entry, errand), 303);
});

signInRoutes.get(signOutPath, async (c) =>
  isSignedIn(c.var.viewer)
    ? c.html(<HerePage page={await pageOf(c)} />)
    : c.redirect(hrefOf(c, '/connexion'), 303),
);

signInRoutes.post(signOutPath, async (c) => {
  const { signIn, viewer, db, now, lang } = c.var;
  if (signIn && isSignedIn(viewer)) await endSessions(db, viewer.personId, { id: signIn.id, now });
  leave(c);
  return goOn(c, hrefOf(c, '/'), words(lang).signIn.signedOut);
});
