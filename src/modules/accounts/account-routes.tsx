import { Hono } from 'hono';
import { z } from 'zod';
import { personById, renamePerson } from '#modules/network';
import { email, line } from '#platform/forms/fields';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import type { Ask, Env } from '#platform/http/env';
import { found, NotAllowed, signedIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import type { AccountState } from './account.ts';
import { authOf } from './auth.ts';
import { changePassword, isOwnPassword } from './change-password.ts';
import { isShared } from './demonstration-entry.ts';
import { leave } from './enter.ts';
import { given } from './fields.ts';
import { accountByEmail, accountState } from './keep-account.ts';
import { AccountPage } from './pages/AccountPage.tsx';
import { EmailPage, NamePage, PasswordPage } from './pages/ChangePages.tsx';
import { passwordRefusal } from './password.ts';
import { countRecoveryCodes } from './second-factor.ts';
import { startEmail } from './send-link.ts';
import { endSessions, sessionsOf } from './session-store.ts';
import { findSecondFactor } from './store.ts';
import { countLink } from './tries.ts';
import { words } from './words.ts';

export const accountRoutes = new Hono<Env>();

const Name = z.object({ name: line(120) });
const NewEmail = z.object({ email, currentPassword: z.string().max(200).default('') });
const NewPassword = z.object({
  currentPassword: z.string().max(200).default(''),
  password: given('passwordMissing', 1000),
});
const OneSession = z.object({ id: z.uuid() });

accountRoutes.get('/extranet/compte', async (c) => {
  const { personId } = signedIn(c);
  const factor = await findSecondFactor(c.var.db, personId);
  const sessions = await sessionsOf(c.var.db, personId, c.var.now);
  const here = c.var.signIn?.id ?? '';
  return c.html(
    <AccountPage
      page={await pageOf(c)}
      account={await ownAccount(c)}
      sessions={isShared(c) ? sessions.filter(({ id }) => id === here) : sessions}
      here={here}
      recoveryCodesLeft={factor?.verified ? await countRecoveryCodes(await authOf(c), factor.backupCodes) : 0}
      isShared={isShared(c)}
    />,
  );
});

accountRoutes.get('/extranet/compte/nom', async (c) => {
  const { name } = ownOnly(c);
  return c.html(<NamePage page={await pageOf(c)} form={blankForm({ name })} />);
});

accountRoutes.post('/extranet/compte/nom', async (c) => {
  const { personId } = ownOnly(c);
  const form = await readForm(c, Name);
  if (!form.ok) return c.html(<NamePage page={await pageOf(c)} form={form} />, 422);

  await renamePerson(c.var.db, personId, form.data.name);
  return backTo(c, words(c.var.lang).account.nameSaved);
});

accountRoutes.get('/extranet/compte/courriel', async (c) => {
  ownOnly(c);
  const { hasPassword } = await ownAccount(c);
  return c.html(<EmailPage page={await pageOf(c)} form={blankForm()} hasPassword={hasPassword} />);
});

accountRoutes.post('/extranet/compte/courriel', async (c) => {
  const { personId } = ownOnly(c);
  const { account: t, password } = words(c.var.lang);
  const form = await readForm(c, NewEmail);
  const page = await pageOf(c);
  const { hasPassword } = await ownAccount(c);
  if (!form.ok) return c.html(<EmailPage page={page} form={form} hasPassword={hasPassword} />, 422);

  const problem = await emailProblem(c, form.data, hasPassword);
  const sentences = { currentPassword: password.wrong, email: t.emailTaken };
  if (problem) {
    const again = form.reject({ [problem]: sentences[problem] });
    return c.html(<EmailPage page={page} form={again} hasPassword={hasPassword} />, 422);
  }
  await countLink(c, form.data.email);
  await c.var.db.transaction().execute((tx) => startEmail(tx, personId, { ...page, email: form.data.email }));
  deliverSoon(c);
  return backTo(c, t.emailSent(form.data.email));
});

accountRoutes.get('/extranet/compte/mot-de-passe', async (c) => {
  ownOnly(c);
  const { hasPassword } = await ownAccount(c);
  return c.html(<PasswordPage page={await pageOf(c)} form={blankForm()} hasPassword={hasPassword} />);
});

accountRoutes.post('/extranet/compte/mot-de-passe', async (c) => {
  const { personId } = ownOnly(c);
  const { errors, password: t } = words(c.var.lang);
  const form = await readForm(c, NewPassword, errors);
  const page = await pageOf(c);
  const account = await ownAccount(c);
  const draw = (drawn: typeof form | ReturnType<typeof blankForm>) => (
    <PasswordPage
      page={page}
      form={drawn as ReturnType<typeof blankForm>}
      hasPassword={account.hasPassword}
    />
  );
  if (!form.ok) return c.html(draw(form), 422);

  const person = found(await personById(c.var.db, personId));
  const refusal = passwordRefusal(form.data.password, [account.email, person.name, page.network.name]);
  if (refusal) return c.html(draw(form.reject({ password: errors[refusal] })), 422);
  const isChanged = await changePassword(c, {
    ...form.data,
    hasPassword: account.hasPassword,
    email: account.email,
  });
  if (!isChanged) return c.html(draw(form.reject({ currentPassword: t.wrong })), 422);
  return backTo(c, t.saved);
});

accountRoutes.post('/extranet/compte/connexions', async (c) => {
  const { personId } = ownOnly(c);
  const form = await readForm(c, OneSession);
  if (form.ok) await endSessions(c.var.db, personId, { id: form.data.id, now: c.var.now });
  return backTo(c, words(c.var.lang).sessions.ended);
});

accountRoutes.post('/extranet/compte/connexions/toutes', async (c) => {
  const { personId } = ownOnly(c);
  const page = await pageOf(c);
  await endSessions(c.var.db, personId, { now: c.var.now });
  leave(c);
  return goOn(c, page.href('/connexion'), words(page.lang).signIn.signedOut);
});

/** Who changes her own account; everybody's account is nobody's to change. */
export function ownOnly(c: Ask) {
  const viewer = signedIn(c);
  if (isShared(c)) throw new NotAllowed();
  return viewer;
}

export const ownAccount = async (c: Ask): Promise<AccountState> =>
  found(await accountState(c.var.db, signedIn(c).personId));

/** Back to the account, with what was done. */
export async function backTo(c: Ask, sentence: string, path = '/extranet/compte'): Promise<Response> {
  const page = await pageOf(c);
  return goOn(c, page.href(path), sentence);
}

async function emailProblem(
  c: Ask,
  wanted: { email: string; currentPassword: string },
  hasPassword: boolean,
): Promise<'currentPassword' | 'email' | null> {
  if (hasPassword && !(await isOwnPassword(c, wanted.currentPassword))) return 'currentPassword';
  return (await accountByEmail(c.var.db, wanted.email)) === null ? null : 'email';
}
