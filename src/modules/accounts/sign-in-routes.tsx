import { Hono } from 'hono';
import { z } from 'zod';
import { isSignedIn } from '#platform/access';
import { line, optional } from '#platform/forms/fields';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import type { Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { errandIn, errandOf, placeAfter, withErrand } from './arrival.ts';
import { leave } from './enter.ts';
import { errandFields, given, ownEmail, ownPassword } from './fields.ts';
import { HerePage } from './pages/HerePage.tsx';
import { signInByPasskey } from './passkeys.ts';
import { endSessions } from './session-store.ts';
import { signInByCode, signInByPassword } from './sign-in.ts';
import { codePage, signInPage } from './sign-in-pages.tsx';
import { words } from './words.ts';

export const signInRoutes = new Hono<Env>();

const SignIn = z.object({ email: ownEmail, password: ownPassword, ...errandFields });
const Code = z.object({ code: given('codeMissing', 40), ...errandFields });
const Passkey = z.object({ passkey: optional(line(20_000)), ...errandFields });

signInRoutes.get('/connexion', async (c) => {
  if (isSignedIn(c.var.viewer)) return c.html(<HerePage page={await pageOf(c)} />);
  const form = blankForm({ email: c.req.query('courriel') });
  return c.html(await signInPage(c, form, errandOf(c.req.query())));
});

signInRoutes.post('/connexion', async (c) => {
  const form = await readForm(c, SignIn, words(c.var.lang).errors);
  if (!form.ok) return c.html(await signInPage(c, form, errandIn(form.values)), 422);

  const errand = errandIn(form.data);
  const entry = await signInByPassword(c, { ...form.data, shared: errand.shared });
  if (entry === null)
    return c.html(await signInPage(c, form.refuse(words(c.var.lang).signIn.wrong), errand), 409);
  return c.redirect(placeAfter(await pageOf(c), entry, errand), 303);
});

signInRoutes.post('/connexion/cle', async (c) => {
  const form = await readForm(c, Passkey);
  const errand = errandIn(form.ok ? form.data : form.values);
  const entry =
    form.ok && form.data.passkey ? await signInByPasskey(c, form.data.passkey, errand.shared) : null;
  const refused = { ...blankForm(), refusal: words(c.var.lang).signIn.noPasskey };
  if (entry === null) return c.html(await signInPage(c, refused, errand), 409);
  return c.redirect(placeAfter(await pageOf(c), entry, errand), 303);
});

signInRoutes.get('/connexion/code', async (c) =>
  c.html(await codePage(c, blankForm(), errandOf(c.req.query()))),
);

signInRoutes.post('/connexion/code', async (c) => {
  const form = await readForm(c, Code, words(c.var.lang).errors);
  if (!form.ok) return c.html(await codePage(c, form, errandIn(form.values)), 422);

  const errand = errandIn(form.data);
  const result = await signInByCode(c, { code: form.data.code, shared: errand.shared });
  const page = await pageOf(c);
  if ('entry' in result) return c.redirect(placeAfter(page, result.entry, errand), 303);
  if (result.refusal !== 'again') {
    return c.html(await codePage(c, form.refuse(words(page.lang).code[result.refusal]), errand), 409);
  }
  return goOn(c, page.href(withErrand('/connexion', errand)), words(page.lang).signIn.again);
});

signInRoutes.get('/deconnexion', async (c) => {
  const page = await pageOf(c);
  return isSignedIn(c.var.viewer)
    ? c.html(<HerePage page={page} />)
    : c.redirect(page.href('/connexion'), 303);
});

// A reload, or the other language, asks again for what was answered to a form.
for (const path of ['/connexion/cle', '/connexion/lien-par-courriel']) {
  signInRoutes.get(path, async (c) => c.redirect((await pageOf(c)).href('/connexion'), 303));
}

signInRoutes.post('/deconnexion', async (c) => {
  const page = await pageOf(c);
  const { signIn, viewer, db, now } = c.var;
  if (signIn && isSignedIn(viewer)) await endSessions(db, viewer.personId, { id: signIn.id, now });
  leave(c);
  return goOn(c, page.href('/'), words(page.lang).signIn.signedOut);
});
