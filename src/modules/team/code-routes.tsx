import { Hono } from 'hono';
import { z } from 'zod';
import { resetSecondFactor } from '#modules/accounts';
import { actorOf, isDemonstration, refusalInWords } from '#modules/roles';
import type { Database } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { ticked } from '#platform/forms/fields';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { found, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { sendMail } from '#platform/mail/mail';
import type { Page } from '#platform/page';
import { openMember } from './open-member.ts';
import { CodePage } from './pages/CodePage.tsx';
import { words } from './words.ts';

export const codeRoutes = new Hono<Env>();

const Reset = z.object({ checked: ticked });

codeRoutes.get('/extranet/equipe/:person/code', async (c) => {
  const opened = await openCode(c);
  return c.html(<CodePage page={await pageOf(c)} person={opened.person} form={blankForm()} />);
});

codeRoutes.post('/extranet/equipe/:person/code', async (c) => {
  const { viewer, person, account } = await openCode(c);
  const page = await pageOf(c);
  const t = words(page.lang).code;
  const form = await readForm(c, Reset);
  if (!form.ok) return c.html(<CodePage page={page} person={person} form={form} />, 422);
  if (!form.data.checked) {
    const again = form.reject({ checked: t.unchecked });
    return c.html(<CodePage page={page} person={person} form={again} />, 422);
  }
  const by = { actor: actorOf(viewer), now: c.var.now };
  const outcome = await submit<'demonstration'>(c.var.db, form.id, async (tx) => {
    if (await isDemonstration(tx, person.id)) return { refusal: 'demonstration' };
    await resetSecondFactor(tx, person.id, by);
    await mailReset(tx, page, { name: person.name, email: account.email });
    return { location: page.href(`/extranet/equipe/${person.id}`) };
  });
  if (outcome.refusal) {
    const again = form.refuse(refusalInWords(page.lang, outcome.refusal));
    return c.html(<CodePage page={page} person={person} form={again} />, 409);
  }
  deliverSoon(c);
  return goOn(c, outcome.location as string, t.done(person.name));
});

/** Only the coordinator, who knows everybody, may let somebody back in. */
async function openCode(c: Ask) {
  requirePermission(c, 'team.direct');
  const { viewer, person, account } = await openMember(c);
  return { viewer, person, account: found(account) };
}

/** Tells somebody that her code was reset, in case it was not she who asked. */
async function mailReset(
  tx: Database,
  { network, viewer, now }: Page,
  { name, email }: { name: string; email: string },
): Promise<void> {
  const lang = await langOf(tx);
  const mail = words(lang).mail({ name, by: viewer.name, network: network.name, phone: network.phone });
  await sendMail(tx, { to: email, ...mail, lang, now });
}
