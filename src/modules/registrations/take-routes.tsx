import { Hono } from 'hono';
import { z } from 'zod';
import { contact, remindedWhereReached } from '#modules/enrolment/rules';
import { type OpenedMeeting, openMeeting } from '#modules/planning';
import { meetingPath } from '#modules/planning/rules';
import { register } from '#modules/registration';
import { langOf } from '#platform/database/language';
import { email, given, optional, ticked } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { TakePage } from './pages/TakePage.tsx';
import { registrationPath, takePath } from './paths.ts';
import { words } from './words.ts';

export const takeRoutes = new Hono<Env>();

/** Whoever is taken down by the team may have no telephone: she will come by. */
const TakenDown = z
  .object({
    firstName: given('noFirstName', 60),
    name: given('noName', 80),
    email: optional(email),
    ...contact,
    onlyThis: ticked,
  })
  .transform(remindedWhereReached)
  .superRefine(({ phone, email: mailbox, remindBy }, { addIssue }) => {
    const wrong = (path: string, message: string) => addIssue({ code: 'custom', path: [path], message });
    if (phone === null && (remindBy === 'phone' || remindBy === 'sms')) wrong('phone', 'phoneToRemind');
    if (mailbox === null && remindBy === 'email') wrong('email', 'emailToRemind');
  });

const address = takePath(meetingPath(':seance'));

takeRoutes.get(address, async (c) => {
  requirePermission(c, 'registration.manage');
  return draw(c, await openMeeting(c), blankForm({ remindBy: 'phone' }));
});

takeRoutes.post(address, async (c) => {
  requirePermission(c, 'registration.manage');
  const opened = await openMeeting(c);
  const t = words(c.var.lang);
  const form = await readForm(c, TakenDown, t.errors);
  if (!form.ok) return draw(c, opened, form, 422);
  const { onlyThis, ...who } = form.data;
  const outcome = await submit<keyof typeof t.refusals>(c.var.db, form.id, async (tx) => {
    const lang = await langOf(tx);
    const wanted = { meetingId: opened.meeting.id, who, source: 'team', onlyThis, lang } as const;
    const registered = await register(tx, wanted, c.var.now);
    if (registered.refusal !== null) return { refusal: registered.refusal };
    return { location: registrationPath(registered.registration.id) };
  });
  if (outcome.refusal) return draw(c, opened, form.refuse(t.refusals[outcome.refusal]), 409);
  deliverSoon(c);
  return goOn(c, hrefOf(c, outcome.location), t.taken);
});

async function draw(c: Ask, { meeting, series }: OpenedMeeting, form: Form, status: 200 | 409 | 422 = 200) {
  return c.html(<TakePage page={await pageOf(c)} meeting={meeting} series={series} form={form} />, status);
}
