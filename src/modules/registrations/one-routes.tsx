import { Hono } from 'hono';
import { z } from 'zod';
import { contact, reachable } from '#modules/enrolment/rules';
import { called, cancel, changeRegistration, type ToldRegistration } from '#modules/registration';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { formatPhone } from '#platform/phone-words';
import { openRegistration } from './open-registration.ts';
import { RegistrationPage } from './pages/RegistrationPage.tsx';
import { registrationPath, slipPath } from './paths.ts';
import { severalIds } from './several-ids.ts';
import { slip } from './slip.ts';
import { words } from './words.ts';

export const oneRoutes = new Hono<Env>();

const address = registrationPath(':inscription');

oneRoutes.get(address, async (c) => draw(c, await openRegistration(c)));

oneRoutes.post(address, async (c) => {
  const told = await openRegistration(c);
  const { id, email, source } = told.registration;
  const t = words(c.var.lang);
  const Corrections = z.object(contact).superRefine((said, context) => {
    if (source === 'site' || said.remindBy !== 'none') reachable({ ...said, email }, context);
  });
  const form = await readForm(c, Corrections, t.errors);
  if (!form.ok) return draw(c, told, form, 422);
  const outcome = await submit<'gone' | 'no_laptop'>(c.var.db, form.id, async (tx) => {
    const refusal = await changeRegistration(tx, id, form.data, c.var.now);
    return refusal === null ? { location: registrationPath(id) } : { refusal };
  });
  if (outcome.refusal) return draw(c, told, form.refuse(t.refusals[outcome.refusal]), 409);
  return goOn(c, hrefOf(c, outcome.location), t.noted);
});

/** Cancels all of it, or one meeting, for somebody who called. */
oneRoutes.post(`${address}/annuler`, async (c) => {
  const { registration } = await openRegistration(c);
  const form = await readForm(c, z.object({ meeting: z.uuid().optional() }));
  const meetingId = form.ok ? (form.data.meeting ?? null) : null;
  if (form.ok) await cancel(c.var.db, { registrationId: registration.id, meetingId, by: 'team' }, c.var.now);
  deliverSoon(c);
  const t = words(c.var.lang);
  return goOn(c, hrefOf(c, registrationPath(registration.id)), meetingId === null ? t.cancelled : t.takenOut);
});

/** She was called, about what her page showed: what has changed since is still to be said. */
oneRoutes.post(`${address}/appelee`, async (c) => {
  const { registration, bookings } = await openRegistration(c);
  const form = await readForm(c, z.object({ ids: severalIds }));
  const shown = new Set(form.ok ? form.data.ids : []);
  await called(
    c.var.db,
    bookings.map(({ id }) => id).filter((id) => shown.has(id)),
  );
  return goOn(c, hrefOf(c, registrationPath(registration.id)), words(c.var.lang).calledCount(1));
});

oneRoutes.get(slipPath(':inscription'), async (c) => {
  const told = await openRegistration(c);
  const { lang, network, now } = c.var;
  const pdf = await slip({ told, lang, zone: network.zone, network: network.name, now });
  c.header('Content-Disposition', `inline; filename="inscription-${told.registration.number}.pdf"`);
  return c.body(new Uint8Array(pdf), 200, { 'Content-Type': 'application/pdf', 'Cache-Control': 'no-store' });
});

async function draw(c: Ask, told: ToldRegistration, form?: Form, status: 200 | 409 | 422 = 200) {
  const page = await pageOf(c);
  const { phone, need, remindBy, withLaptop } = told.registration;
  const said = {
    phone: phone === null ? '' : formatPhone(phone),
    need: need ?? '',
    remindBy,
    withLaptop: withLaptop ? 'yes' : '',
  };
  return c.html(<RegistrationPage page={page} told={told} form={form ?? blankForm(said)} />, status);
}
