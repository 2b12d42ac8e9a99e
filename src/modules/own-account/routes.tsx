import { Hono } from 'hono';
import { z } from 'zod';
import { endSessions, leave, sessionsOf } from '#modules/accounts';
import { forgetLinks } from '#modules/mail-links';
import { changePerson } from '#modules/network';
import { line } from '#platform/forms/fields';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { signedIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import type { Page } from '#platform/page';
import { emailRoutes } from './email-routes.tsx';
import { accountPath, backTo, isEverybodys, ownAccount, ownOnly } from './own.ts';
import { AccountPage } from './pages/AccountPage.tsx';
import { NamePage } from './pages/ChangePages.tsx';
import { words } from './words.ts';

export const ownAccountRoutes = new Hono<Env>();

const Name = z.object({ name: line(120) });
const OneSession = z.object({ id: z.uuid() });

ownAccountRoutes.get(accountPath, async (c) => {
  const viewer = signedIn(c);
  const page = await pageOf(c);
  const here = c.var.signIn?.id ?? '';
  const sessions = await sessionsOf(c.var.db, viewer.personId, c.var.now);
  return c.html(
    <AccountPage
      page={page}
      account={await ownAccount(c)}
      parts={await partsOf(c, page)}
      sessions={isEverybodys(viewer) ? sessions.filter(({ id }) => id === here) : sessions}
      here={here}
    />,
  );
});

ownAccountRoutes.get(`${accountPath}/nom`, async (c) => {
  const { name } = ownOnly(c);
  return c.html(<NamePage page={await pageOf(c)} form={blankForm({ name })} />);
});

ownAccountRoutes.post(`${accountPath}/nom`, async (c) => {
  const { personId } = ownOnly(c);
  const form = await readForm(c, Name);
  if (!form.ok) return c.html(<NamePage page={await pageOf(c)} form={form} />, 422);

  await changePerson(c.var.db, personId, { name: form.data.name, now: c.var.now });
  return backTo(c, words(c.var.lang).account.nameSaved);
});

ownAccountRoutes.post(`${accountPath}/connexions`, async (c) => {
  const { personId } = ownOnly(c);
  const form = await readForm(c, OneSession);
  if (form.ok) await endSessions(c.var.db, personId, { id: form.data.id, now: c.var.now });
  return backTo(c, words(c.var.lang).sessions.ended);
});

ownAccountRoutes.post(`${accountPath}/connexions/toutes`, async (c) => {
  const { personId } = ownOnly(c);
  await c.var.db.transaction().execute(async (tx) => {
    await endSessions(tx, personId, { now: c.var.now });
    // What a mailbox holds would open the account again.
    await forgetLinks(tx, personId);
  });
  leave(c);
  return goOn(c, hrefOf(c, '/connexion'), words(c.var.lang).sessions.allEnded);
});

ownAccountRoutes.route('/', emailRoutes);

/** The lines of the modules that are on here. */
function partsOf(c: Ask, page: Page) {
  const parts = c.var.modules
    .flatMap((module) => module.accountParts ?? [])
    .sort((a, b) => a.order - b.order);
  return Promise.all(parts.map((part) => part.draw(c, page)));
}
