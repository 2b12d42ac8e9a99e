import { Hono } from 'hono';
import { z } from 'zod';
import { BadLinkPage, countLetter, peekLink, takeLink } from '#modules/mail-links';
import { email, line } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { changeEmail, isTaken, proposeEmail } from './change-email.ts';
import { accountPath, backTo, ownAccount, ownOnly } from './own.ts';
import { EmailPage } from './pages/ChangePages.tsx';
import { ConfirmEmailPage } from './pages/ConfirmEmailPage.tsx';
import { doubtOf } from './proof.ts';
import { words } from './words.ts';

export const emailRoutes = new Hono<Env>();

const path = `${accountPath}/courriel`;
const NewEmail = z.object({ email, currentPassword: z.string().max(200).default('') });
const Link = z.object({ jeton: line(100) });

emailRoutes.get(path, async (c) => {
  ownOnly(c);
  return c.html(await emailPage(c, blankForm()));
});

emailRoutes.post(path, async (c) => {
  const { personId } = ownOnly(c);
  const t = words(c.var.lang).account;
  const form = await readForm(c, NewEmail);
  if (!form.ok) return c.html(await emailPage(c, form), 422);

  const doubt = await doubtOf(c, await ownAccount(c), form);
  if (doubt) return c.html(await emailPage(c, doubt.form), doubt.status);
  if (await isTaken(c.var.db, form.data.email, personId))
    return c.html(await emailPage(c, form.reject({ email: t.emailTaken })), 422);

  await countLetter(c, form.data.email);
  const letter = await pageOf(c);
  await c.var.db
    .transaction()
    .execute((tx) => proposeEmail(tx, { userId: personId, email: form.data.email }, letter));
  deliverSoon(c);
  return backTo(c, t.emailSent(form.data.email));
});

emailRoutes.get('/connexion/courriel', async (c) => {
  const token = c.req.query('jeton') ?? '';
  if (!(await peekLink(c.var.db, 'email', token, c.var.now))) return badLink(c);
  return c.html(<ConfirmEmailPage page={await pageOf(c)} token={token} />);
});

emailRoutes.post('/connexion/courriel', async (c) => {
  const form = await readForm(c, Link);
  const link = form.ok ? await takeLink(c.var.db, 'email', form.data.jeton, c.var.now) : undefined;
  if (!link) return badLink(c);
  const { refusal } = await changeEmail(c.var.db, link, await pageOf(c));
  deliverSoon(c);
  return goOn(c, hrefOf(c, '/connexion'), words(c.var.lang).account[refusal ?? 'emailSaved']);
});

const badLink = async (c: Ask) => c.html(<BadLinkPage page={await pageOf(c)} again={path} />, 410);

async function emailPage(c: Ask, form: Form) {
  const { hasPassword } = await ownAccount(c);
  return <EmailPage page={await pageOf(c)} form={form} hasPassword={hasPassword} />;
}
