import { Hono } from 'hono';
import { z } from 'zod';
import { actorOf, mayGive, readPlaces } from '#modules/roles';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, NotAllowed, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { cancel, resend } from './invite.ts';
import { InvitationPage } from './pages/InvitationPage.tsx';
import { invitationById } from './store.ts';
import { words } from './words.ts';

export const invitationRoutes = new Hono<Env>();

const address = '/extranet/equipe/invitations/:invitation';

invitationRoutes.get(address, async (c) =>
  c.html(<InvitationPage page={await pageOf(c)} {...(await open(c))} />),
);

invitationRoutes.post(`${address}/renvoyer`, async (c) => {
  const { viewer, invitation, places } = await open(c);
  const page = await pageOf(c);
  const t = words(page.lang);
  const form = await readForm(c, z.object({}));
  const back = page.href(`/extranet/equipe/invitations/${invitation.id}`);
  const outcome = await submit<'answered'>(c.var.db, form.id, async (tx) =>
    (await resend(tx, invitation, { ...page, viewer, places }))
      ? { location: back }
      : { refusal: 'answered' as const },
  );
  deliverSoon(c);
  return goOn(c, back, outcome.refusal ? t.refusals.answered : t.invitation.resent);
});

invitationRoutes.post(`${address}/annuler`, async (c) => {
  const { viewer, invitation } = await open(c);
  const page = await pageOf(c);
  const t = words(page.lang);
  const { now, db } = c.var;
  const isCancelled = await db
    .transaction()
    .execute((tx) => cancel(tx, invitation.id, { actor: actorOf(viewer), now }));
  const back = page.href(`/extranet/equipe/invitations/${invitation.id}`);
  return goOn(c, back, isCancelled ? t.invitation.isCancelled : t.refusals.answered);
});

/** The invitation of an address, for those who may send such a one. */
async function open(c: Ask) {
  const viewer = requirePermission(c, 'team.manage');
  const invitation = found(await invitationById(c.var.db, idIn(c, 'invitation')));
  const places = await readPlaces(c.var.db);
  if (!mayGive(viewer, invitation, places)) throw new NotAllowed();
  return { viewer, invitation, places };
}
