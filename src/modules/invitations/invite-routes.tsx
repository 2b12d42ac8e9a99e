import { Hono } from 'hono';
import { z } from 'zod';
import { personById } from '#modules/network';
import { readPlaces, refusalInWords, roleAsked, roleShape, shareIn } from '#modules/roles';
import { email, line } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { type Invite, invite } from './invite.ts';
import { InvitePage } from './pages/InvitePage.tsx';
import { invitationById } from './store.ts';
import { words } from './words.ts';

export const inviteRoutes = new Hono<Env>();

const Invited = z.object({ name: line(120), email, ...roleShape });

inviteRoutes.get('/extranet/equipe/inviter', async (c) => {
  requirePermission(c, 'team.manage');
  const { nom = '', courriel = '' } = c.req.query();
  return drawForm(c, blankForm({ role: roleAsked(await pageOf(c)), name: nom, email: courriel }), 200);
});

inviteRoutes.post('/extranet/equipe/inviter', async (c) => {
  const viewer = requirePermission(c, 'team.manage');
  const page = await pageOf(c);
  const form = await readForm(c, Invited);
  if (!form.ok) return drawForm(c, form, 422);
  const places = await readPlaces(c.var.db);
  const { share, errors } = shareIn(form.data, { viewer, places, lang: page.lang });
  if (errors) return drawForm(c, form.reject(errors), 422);

  const { name } = form.data;
  const outcome = await submit<Unsent>(c.var.db, form.id, async (tx) => {
    const answer = await invite(tx, { ...share, name, email: form.data.email }, { ...page, viewer, places });
    if (!('sent' in answer)) return { refusal: answer };
    return { location: page.href(`/extranet/equipe/invitations/${answer.sent}`) };
  });
  if (outcome.refusal) return leadOn(c, outcome.refusal, form.refuse);
  deliverSoon(c);
  return goOn(c, outcome.location as string, words(page.lang).invite.sent(name));
});

type Unsent = Exclude<Invite, { sent: string }>;

/** An address that is known leads to who has it; a right that is missing is said on the form. */
async function leadOn(c: Ask, unsent: Unsent, refuse: (sentence: string) => Form): Promise<Response> {
  const page = await pageOf(c);
  const t = words(page.lang).refusals;
  if (unsent.refusal === 'known') {
    const name = (await personById(c.var.db, unsent.personId))?.name ?? '';
    return goOn(c, page.href(`/extranet/equipe/${unsent.personId}`), t.known(name));
  }
  if (unsent.refusal === 'invited') {
    const name = (await invitationById(c.var.db, unsent.invitationId))?.name ?? '';
    return goOn(c, page.href(`/extranet/equipe/invitations/${unsent.invitationId}`), t.invited(name));
  }
  return drawForm(c, refuse(refusalInWords(page.lang, unsent.refusal)), 409);
}

async function drawForm(c: Ask, form: Form, status: 200 | 409 | 422): Promise<Response> {
  const places = await readPlaces(c.var.db);
  return c.html(<InvitePage page={await pageOf(c)} form={form} places={places} />, status);
}
