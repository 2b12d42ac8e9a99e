import { Hono } from 'hono';
import { z } from 'zod';
import { findAccountByEmail, isDemonstrationEmail } from '#modules/accounts';
import { BadLinkPage, countLetter, peekLink, SentPage } from '#modules/mail-links';
import { given, givenEmail, line } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { ForgottenPage, NewPasswordPage } from './pages/PasswordPages.tsx';
import { passwordRefusal } from './password.ts';
import { sendPasswordLink } from './send-password-link.ts';
import { choosePassword } from './set-password.ts';
import { words } from './words.ts';

/** For who is not signed in: a forgotten password, and the one chosen by a link. */
export const chooseRoutes = new Hono<Env>();

const Address = z.object({ email: givenEmail('emailMissing') });
const NewPassword = z.object({ jeton: line(100), password: given('passwordMissing', 1000) });

chooseRoutes.get('/mot-de-passe-oublie', async (c) =>
  c.html(<ForgottenPage page={await pageOf(c)} form={blankForm()} />),
);

chooseRoutes.post('/mot-de-passe-oublie', async (c) => {
  const form = await readForm(c, Address, words(c.var.lang).errors);
  const page = await pageOf(c);
  if (!form.ok) return c.html(<ForgottenPage page={page} form={form} />, 422);

  const { email } = form.data;
  await countLetter(c, email);
  const account = isDemonstrationEmail(email) ? null : await findAccountByEmail(c.var.db, email);
  if (account) await c.var.db.transaction().execute((tx) => sendPasswordLink(tx, account.id, page));
  deliverSoon(c);
  return c.html(<SentPage page={page} email={email} />);
});

chooseRoutes.get('/mot-de-passe', async (c) => {
  const token = c.req.query('jeton') ?? '';
  if (!(await peekLink(c.var.db, 'password', token, c.var.now))) return badLink(c);
  return c.html(await newPasswordPage(c, blankForm(), token));
});

chooseRoutes.post('/mot-de-passe', async (c) => {
  const { errors, password: t } = words(c.var.lang);
  const form = await readForm(c, NewPassword, errors);
  const token = String(form.ok ? form.data.jeton : form.values.jeton);
  if (!form.ok) return c.html(await newPasswordPage(c, form, token), 422);

  const link = await peekLink(c.var.db, 'password', token, c.var.now);
  if (!link) return badLink(c);
  const refusal = passwordRefusal(form.data.password, [link.email, c.var.network.name]);
  if (refusal)
    return c.html(await newPasswordPage(c, form.reject({ password: errors[refusal] }), token), 422);

  const setting = await choosePassword(c, token, form.data.password);
  if (setting === null) return badLink(c);
  deliverSoon(c);
  return goOn(c, hrefOf(c, '/connexion'), t[setting]);
});

const newPasswordPage = async (c: Ask, form: Form, token: string) => (
  <NewPasswordPage page={await pageOf(c)} form={form} token={token} />
);

const badLink = async (c: Ask) =>
  c.html(<BadLinkPage page={await pageOf(c)} again="/mot-de-passe-oublie" />, 410);
