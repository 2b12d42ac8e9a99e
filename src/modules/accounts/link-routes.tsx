import { Hono } from 'hono';
import { z } from 'zod';
import { line } from '#platform/forms/fields';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { errandIn, errandOf, placeAfter } from './arrival.ts';
import { changeEmail } from './change-email.ts';
import { choosePassword } from './change-password.ts';
import { isDemonstrationEmail } from './demonstration.ts';
import { errandFields, given, ownEmail } from './fields.ts';
import { peekLink, takeLink } from './links.ts';
import { BadLinkPage, LinkPage, SentPage } from './pages/LinkPages.tsx';
import { ForgottenPage, NewPasswordPage } from './pages/PasswordPages.tsx';
import { passwordRefusal } from './password.ts';
import { sendSignInLink, startPassword } from './send-link.ts';
import { signInByLink } from './sign-in.ts';
import { signInPage } from './sign-in-pages.tsx';
import { findAccountByEmail } from './store.ts';
import { countLink } from './tries.ts';
import { words } from './words.ts';

export const linkRoutes = new Hono<Env>();

const Address = z.object({ email: ownEmail, ...errandFields });
const Link = z.object({ jeton: line(100), ...errandFields });
const NewPassword = z.object({ jeton: line(100), password: given('passwordMissing', 1000) });

linkRoutes.post('/connexion/lien-par-courriel', async (c) => {
  const form = await readForm(c, Address, words(c.var.lang).errors);
  const page = await pageOf(c);
  if (!form.ok) return c.html(await signInPage(c, form, errandIn(form.values)), 422);

  await countLink(c, form.data.email);
  const account = await findAccountByEmail(c.var.db, form.data.email);
  const errand = errandIn(form.data);
  if (account)
    await c.var.db.transaction().execute((tx) => sendSignInLink(tx, account.id, { ...page, ...errand }));
  deliverSoon(c);
  return c.html(<SentPage page={page} email={form.data.email} />);
});

linkRoutes.get('/connexion/lien', async (c) => {
  const page = await pageOf(c);
  const token = c.req.query('jeton') ?? '';
  if (!(await peekLink(c.var.db, 'sign-in', token, c.var.now))) return badLink(c, '/connexion');
  return c.html(<LinkPage page={page} token={token} errand={errandOf(c.req.query())} />);
});

linkRoutes.post('/connexion/lien', async (c) => {
  const form = await readForm(c, Link);
  if (!form.ok) return badLink(c, '/connexion');

  const errand = errandIn(form.data);
  const entry = await signInByLink(c, { token: form.data.jeton, shared: errand.shared });
  if (entry === null) return badLink(c, '/connexion');
  return c.redirect(placeAfter(await pageOf(c), entry, errand), 303);
});

linkRoutes.get('/mot-de-passe-oublie', async (c) =>
  c.html(<ForgottenPage page={await pageOf(c)} form={blankForm()} />),
);

linkRoutes.post('/mot-de-passe-oublie', async (c) => {
  const form = await readForm(c, Address, words(c.var.lang).errors);
  const page = await pageOf(c);
  if (!form.ok) return c.html(<ForgottenPage page={page} form={form} />, 422);

  await countLink(c, form.data.email);
  const account = isDemonstrationEmail(form.data.email)
    ? null
    : await findAccountByEmail(c.var.db, form.data.email);
  if (account) await c.var.db.transaction().execute((tx) => startPassword(tx, account.id, page));
  deliverSoon(c);
  return c.html(<SentPage page={page} email={form.data.email} />);
});

linkRoutes.get('/mot-de-passe', async (c) => {
  const token = c.req.query('jeton') ?? '';
  if (!(await peekLink(c.var.db, 'password', token, c.var.now))) return badLink(c, '/mot-de-passe-oublie');
  return c.html(<NewPasswordPage page={await pageOf(c)} form={blankForm()} token={token} />);
});

linkRoutes.post('/mot-de-passe', async (c) => {
  const { errors, password: t } = words(c.var.lang);
  const form = await readForm(c, NewPassword, errors);
  const page = await pageOf(c);
  const token = String(form.ok ? form.data.jeton : form.values.jeton);
  if (!form.ok) return c.html(<NewPasswordPage page={page} form={form} token={token} />, 422);
  const link = await peekLink(c.var.db, 'password', token, c.var.now);
  if (!link) return badLink(c, '/mot-de-passe-oublie');
  const refusal = passwordRefusal(form.data.password, [link.email, page.network.name]);
  if (refusal)
    return c.html(
      <NewPasswordPage page={page} form={form.reject({ password: errors[refusal] })} token={token} />,
      422,
    );

  await choosePassword(c, token, form.data.password);
  deliverSoon(c);
  return goOn(c, page.href('/connexion'), t.chosen);
});

linkRoutes.get('/connexion/courriel', async (c) => {
  const token = c.req.query('jeton') ?? '';
  if (!(await peekLink(c.var.db, 'email', token, c.var.now))) return badLink(c, '/extranet/compte/courriel');
  return c.html(<LinkPage page={await pageOf(c)} token={token} use="email" errand={errandOf({})} />);
});

linkRoutes.post('/connexion/courriel', async (c) => {
  const form = await readForm(c, Link);
  const page = await pageOf(c);
  const link = form.ok ? await takeLink(c.var.db, 'email', form.data.jeton, c.var.now) : undefined;
  if (!link) return badLink(c, '/extranet/compte/courriel');
  const { refusal } = await changeEmail(c.var.db, link, page);
  deliverSoon(c);
  return goOn(c, page.href('/connexion'), words(page.lang).account[refusal ?? 'emailSaved']);
});

const badLink = async (c: Ask, again: string) =>
  c.html(<BadLinkPage page={await pageOf(c)} again={again} />, 410);
