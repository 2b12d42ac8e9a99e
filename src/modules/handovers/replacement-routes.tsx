import { Hono } from 'hono';
import { z } from 'zod';
import { daysProblem, type OpenedPerson, openManaged, refusalInWords } from '#modules/roles';
import { day } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { dateOf } from '#platform/time';
import { formatDates } from '#platform/time-words';
import { colleaguesOf } from './colleagues.ts';
import { ReplacementPage } from './pages/ReplacementPage.tsx';
import { type ReplaceRefusal, replace, sharesToLend } from './replace.ts';
import { mailReplacement } from './replacement-mail.ts';
import { words } from './words.ts';

export const replacementRoutes = new Hono<Env>();

const colleague = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z.string('missing').pipe(z.uuid('unknownChoice')),
);
const Days = z.object({ who: colleague, from: day, until: day });

replacementRoutes.get('/extranet/equipe/:person/remplacement', async (c) =>
  draw(c, await openManaged(c), blankForm()),
);

replacementRoutes.post('/extranet/equipe/:person/remplacement', async (c) => {
  const opened = await openManaged(c);
  const { person } = opened;
  const { db, now, network } = c.var;
  const page = await pageOf(c);
  const { lang } = page;
  const t = words(lang);
  const form = await readForm(c, Days);
  if (!form.ok) return draw(c, opened, form, 422);
  const today = dateOf(now, network.zone);
  const { who, ...days } = form.data;
  const standIn = (await colleaguesOf(db, opened, now)).find(({ value }) => value === who);
  const wrong = {
    ...(standIn ? {} : { who: t.replacement.choose }),
    ...daysProblem(days, { today, lang }),
  };
  if (!standIn || Object.keys(wrong).length > 0) return draw(c, opened, form.reject(wrong), 422);

  let { until } = days;
  const replacing = { replacedId: person.id, replacingId: who, ...days, zone: network.zone };
  const outcome = await submit<ReplaceRefusal>(db, form.id, async (tx) => {
    const replaced = await replace(tx, replacing, { ...opened, now });
    if ('refusal' in replaced) return replaced;
    until = replaced.until;
    await mailReplacement(tx, page, { replacingId: who, from: days.from, until, opened });
    return { location: page.href(`/extranet/equipe/${person.id}`) };
  });
  if (outcome.refusal) {
    const { refusal } = outcome;
    const isTheirs = refusal === 'noAccount' || refusal === 'demonstration';
    const why = isTheirs ? refusalInWords(lang, refusal) : t.refusals[refusal];
    return draw(c, opened, form.refuse(why), 409);
  }
  deliverSoon(c);
  const dates = formatDates(lang, { from: days.from, to: until }, today);
  return goOn(c, outcome.location as string, t.replacement.done(standIn.label, dates));
});

async function draw(
  c: Ask,
  opened: OpenedPerson,
  form: Form,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { db, now } = c.var;
  const [page, shares, colleagues] = await Promise.all([
    pageOf(c),
    sharesToLend(db, opened.person.id, { ...opened, now }),
    colleaguesOf(db, opened, now),
  ]);
  return c.html(<ReplacementPage page={page} {...{ opened, shares, form, colleagues }} />, status);
}
