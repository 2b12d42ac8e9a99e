import { Hono } from 'hono';
import { z } from 'zod';
import {
  cancel,
  changeRegistration,
  registrationByToken,
  type ToldRegistration,
  tellOne,
} from '#modules/registration';
import { linkPath } from '#modules/registration/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { formatPhone } from '#platform/phone-words';
import { contact, reachable } from './newcomer-form.ts';
import { LostLinkPage, OwnPage } from './pages/OwnPage.tsx';
import { words } from './words.ts';

export const linkRoutes = new Hono<Env>();

const address = linkPath(':token');

/** A link only opens this page: mail scanners follow links, and they press no button. */
linkRoutes.get(address, async (c) => {
  const told = await openLink(c);
  return told ? draw(c, told) : lost(c);
});

linkRoutes.post(address, async (c) => {
  const told = await openLink(c);
  if (!told) return lost(c);
  const { id, email } = told.registration;
  const t = words(c.var.lang);
  const Corrections = z
    .object(contact)
    .superRefine((said, context) => reachable({ ...said, email }, context));
  const form = await readForm(c, Corrections, t.errors);
  if (!form.ok) return draw(c, told, form, 422);
  const outcome = await submit<'gone' | 'no_laptop'>(c.var.db, form.id, async (tx) => {
    const refusal = await changeRegistration(tx, id, form.data, c.var.now);
    return refusal === null ? { location: hrefOf(c, ownPath(c)) } : { refusal };
  });
  if (outcome.refusal) return draw(c, told, form.refuse(t.refusals[outcome.refusal]), 409);
  return goOn(c, outcome.location, t.changed);
});

/** Cancels all of it, or the one meeting that is named. */
linkRoutes.post(`${address}/annuler`, async (c) => {
  const told = await openLink(c);
  if (!told) return lost(c);
  const form = await readForm(c, z.object({ meeting: z.uuid().optional() }));
  if (!form.ok) return draw(c, told, blankForm(), 422);
  const { id: registrationId } = told.registration;
  await cancel(c.var.db, { registrationId, meetingId: form.data.meeting ?? null, by: 'self' }, c.var.now);
  deliverSoon(c);
  return c.redirect(hrefOf(c, ownPath(c)), 303);
});

const ownPath = (c: Ask): string => linkPath(c.req.param('token') ?? '');

async function openLink(c: Ask): Promise<ToldRegistration | null> {
  const registration = await registrationByToken(c.var.db, c.req.param('token') ?? '');
  return registration ? tellOne(c.var.db, registration) : null;
}

const lost = async (c: Ask) => c.html(<LostLinkPage page={await pageOf(c)} />, 410);

async function draw(c: Ask, told: ToldRegistration, form?: Form, status: 200 | 409 | 422 = 200) {
  const page = await pageOf(c);
  const { phone, need, remindBy, withLaptop } = told.registration;
  const said = {
    phone: phone === null ? '' : formatPhone(phone),
    need: need ?? '',
    remindBy,
    withLaptop: withLaptop ? 'yes' : '',
  };
  return c.html(<OwnPage page={page} told={told} path={ownPath(c)} form={form ?? blankForm(said)} />, status);
}
