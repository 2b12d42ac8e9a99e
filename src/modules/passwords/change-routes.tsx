import { Hono } from 'hono';
import { z } from 'zod';
import { backTo, doubtOf, ownAccount, ownOnly } from '#modules/own-account';
import { given } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import type { Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { ChangePasswordPage } from './pages/PasswordPages.tsx';
import { passwordRefusal } from './password.ts';
import { changePassword } from './set-password.ts';
import { words } from './words.ts';

/** For who is signed in. */
export const changeRoutes = new Hono<Env>();

const path = '/extranet/compte/mot-de-passe';
const NewPassword = z.object({
  currentPassword: z.string().max(200).default(''),
  password: given('passwordMissing', 1000),
});

changeRoutes.get(path, async (c) => {
  ownOnly(c);
  const { hasPassword } = await ownAccount(c);
  return c.html(<ChangePasswordPage page={await pageOf(c)} form={blankForm()} hasPassword={hasPassword} />);
});

changeRoutes.post(path, async (c) => {
  const { name } = ownOnly(c);
  const { errors, password: t } = words(c.var.lang);
  const form = await readForm(c, NewPassword, errors);
  const page = await pageOf(c);
  const account = await ownAccount(c);
  const draw = (drawn: Form) => (
    <ChangePasswordPage page={page} form={drawn} hasPassword={account.hasPassword} />
  );
  if (!form.ok) return c.html(draw(form), 422);

  const refusal = passwordRefusal(form.data.password, [account.email, name, page.network.name]);
  if (refusal) return c.html(draw(form.reject({ password: errors[refusal] })), 422);
  const doubt = await doubtOf(c, account, form);
  if (doubt) return c.html(draw(doubt.form), doubt.status);
  await changePassword(c, account, form.data);
  deliverSoon(c);
  return backTo(c, account.hasPassword ? t.saved : t.firstSaved);
});
