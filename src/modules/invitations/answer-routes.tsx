import { Hono } from 'hono';
import { z } from 'zod';
import { accountByEmail } from '#modules/accounts';
import { entryPath } from '#modules/mail-links';
import { readPlaces } from '#modules/roles';
import { choice } from '#platform/forms/fields';
import { readForm } from '#platform/forms/read-form';
import type { Ask, Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { accept, type BadLink, standingOf } from './accept.ts';
import { AnswerPage, BadInvitationPage } from './pages/AnswerPage.tsx';
import { invitationByToken } from './store.ts';

export const answerRoutes = new Hono<Env>();

/** A link only opens this page: mail scanners follow links, and they press no button. */
answerRoutes.get('/invitation/:token', async (c) => {
  const { db, now } = c.var;
  c.header('Cache-Control', 'no-store');
  const invitation = await invitationByToken(db, c.req.param('token'));
  if (!invitation) return badLink(c, 'unknown');
  const state = await standingOf(db, invitation, now);
  if (state !== 'open') return badLink(c, state);
  const hasAccount = (await accountByEmail(db, invitation.email)) !== null;
  const [page, places] = await Promise.all([pageOf(c), readPlaces(db)]);
  return c.html(<AnswerPage page={page} {...{ invitation, places, hasAccount }} />);
});

const Answer = z.object({ way: choice(['password', 'sign-in']) });

answerRoutes.post('/invitation/:token', async (c) => {
  const form = await readForm(c, Answer);
  const page = await pageOf(c);
  if (!form.ok) return c.redirect(page.href(page.path), 303);
  const answer = await accept(c.var.db, c.req.param('token'), c.var.now);
  if ('refusal' in answer) return badLink(c, answer.refusal);
  const path = await entryPath(c.var.db, answer.personId, { use: form.data.way, now: c.var.now });
  return c.redirect(page.href(path ?? '/connexion'), 303);
});

const badLink = async (c: Ask, why: BadLink): Promise<Response> =>
  c.html(<BadInvitationPage page={await pageOf(c)} why={why} />, 410);
