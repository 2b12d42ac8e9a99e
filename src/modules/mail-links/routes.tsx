import { Hono } from 'hono';
import { z } from 'zod';
import {
  errandFields,
  errandIn,
  errandOf,
  findAccountByEmail,
  placeAfter,
  signInPage,
} from '#modules/accounts';
import { givenEmail, line } from '#platform/forms/fields';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { countLetter } from './letter.ts';
import { peekLink } from './links.ts';
import { BadLinkPage, LinkPage, SentPage } from './pages/LinkPages.tsx';
import { sendSignInLink, signInByLink } from './sign-in-link.ts';
import { words } from './words.ts';

export const linkRoutes = new Hono<Env>();

const Address = z.object({ email: givenEmail('emailMissing'), ...errandFields });
const Link = z.object({ jeton: line(100), ...errandFields });

linkRoutes.post('/connexion/lien-par-courriel', async (c) => {
  const form = await readForm(c, Address, words(c.var.lang).errors);
  const page = await pageOf(c);
  if (!form.ok) return c.html(await signInPage(c, form, errandIn(form.values)), 422);

  await countLetter(c, form.data.email);
  const account = await findAccountByEmail(c.var.db, form.data.email);
  const errand = errandIn(form.data);
  if (account)
    await c.var.db.transaction().execute((tx) => sendSignInLink(tx, account.id, { ...page, ...errand }));
  deliverSoon(c);
  return c.html(<SentPage page={page} email={form.data.email} />);
});

// A reload, or the other language, asks again for what was answered to a form.
linkRoutes.get('/connexion/lien-par-courriel', (c) => c.redirect(hrefOf(c, '/connexion'), 303));

linkRoutes.get('/connexion/lien', async (c) => {
  const token = c.req.query('jeton') ?? '';
  if (!(await peekLink(c.var.db, 'sign-in', token, c.var.now))) return badLink(c);
  return c.html(<LinkPage page={await pageOf(c)} token={token} errand={errandOf(c.req.query())} />);
});

linkRoutes.post('/connexion/lien', async (c) => {
  const form = await readForm(c, Link);
  if (!form.ok) return badLink(c);

  const errand = errandIn(form.data);
  const entry = await signInByLink(c, { token: form.data.jeton, shared: errand.shared });
  if (entry === null) return badLink(c);
  return c.redirect(placeAfter(await pageOf(c), entry, errand), 303);
});

const badLink = async (c: Ask) => c.html(<BadLinkPage page={await pageOf(c)} again="/connexion" />, 410);
