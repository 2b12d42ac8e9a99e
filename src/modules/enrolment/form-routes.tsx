import { Hono } from 'hono';
import { agendaPath, meetingPath } from '#modules/agenda/rules';
import { registerTogether } from '#modules/registration';
import { linkPath } from '#modules/registration/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { waitInWords } from '#platform/session/wait-words';
import { newChallenge, sealedMoment } from './challenge.ts';
import { NewcomerForm } from './newcomer-form.ts';
import { type OpenedForm, openForm } from './open-form.ts';
import { EnrolPage } from './pages/EnrolPage.tsx';
import { formPath } from './paths.ts';
import { watch } from './watch.ts';
import { words } from './words.ts';

export const formRoutes = new Hono<Env>();

const address = formPath(`${agendaPath}/:meeting{[0-9]+(?:-[a-z0-9-]*)?}`);

formRoutes.get(address, async (c) => {
  const opened = await openForm(c);
  const path = meetingPath(opened.told.line);
  // What the page of the meeting says is why.
  if (opened.closed !== null) return c.redirect(hrefOf(c, path), 303);
  if (c.var.path !== formPath(path)) return c.redirect(hrefOf(c, formPath(path)), 301);
  return draw(c, opened, { form: blankForm({ remindBy: 'phone' }) });
});

formRoutes.post(address, async (c) => {
  const opened = await openForm(c);
  const t = words(c.var.lang);
  const form = await readForm(c, NewcomerForm, t.errors);
  if (!form.ok) return draw(c, opened, { form }, 422);
  if (opened.closed !== null) return draw(c, opened, { form: form.refuse(t.refusals[opened.closed]) }, 409);

  const verdict = await watch(c, form.data.email);
  if (verdict.kind === 'trapped') return c.redirect(hrefOf(c, meetingPath(opened.told.line)), 303);
  if (verdict.kind === 'wait') {
    const sentence = verdict.because === 'mailbox' ? t.tooManyToMailbox : t.tooMany;
    return draw(c, opened, { form: form.refuse(sentence(waitInWords(c.var.lang, verdict.seconds))) }, 429);
  }
  if (verdict.kind === 'ask') return draw(c, opened, { form: form.refuse(t.askedWhy), isAsked: true }, 422);

  const outcome = await registerTogether(c.var.db, {
    formId: form.id,
    meetingId: opened.told.meeting.id,
    who: form.data,
    source: 'site',
    lang: c.var.lang,
    now: c.var.now,
    addressOf: (token) => hrefOf(c, linkPath(token)),
  });
  if (outcome.refusal) return draw(c, opened, { form: form.refuse(t.refusals[outcome.refusal]) }, 409);
  deliverSoon(c);
  return c.redirect(outcome.location, 303);
});

async function draw(
  c: Ask,
  opened: OpenedForm,
  { form, isAsked = false }: { form: Form; isAsked?: boolean },
  status: 200 | 409 | 422 | 429 = 200,
) {
  const { secret, now } = c.var;
  const page = await pageOf(c);
  const challenge = isAsked ? newChallenge(secret, now) : null;
  return c.html(
    <EnrolPage {...{ page, opened, form, challenge }} since={sealedMoment(secret, now)} />,
    status,
  );
}
