import { Hono } from 'hono';
import { isOfTeam } from '#modules/accounts';
import { spaceById } from '#modules/network';
import { langOf } from '#platform/database/language';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { spaceAddress } from '#platform/module';
import type { Page } from '#platform/page';
import { answerErrors, answerForm } from './answer-form.ts';
import { keepAnswers } from './keep-answers.ts';
import { letterByToken, type SentLetter } from './letter-store.ts';
import { BadLinkPage, LinkPage } from './pages/LinkPages.tsx';
import { amendable, unanswered } from './section.ts';
import { movedSections, shownSections } from './shown-section.ts';
import { answersOf, requestById } from './store.ts';
import { words } from './words.ts';

export const linkRoutes = new Hono<Env>();

/** A link only opens this page: mail scanners follow links, and they press no button. */
linkRoutes.get('/verification/:token', async (c) => {
  const letter = await letterOf(c);
  if (!letter) return c.html(<BadLinkPage page={await pageOf(c)} />, 410);
  return draw(c, letter, blankForm());
});

linkRoutes.post('/verification/:token', async (c) => {
  const letter = await letterOf(c);
  if (!letter) return c.html(<BadLinkPage page={await pageOf(c)} />, 410);
  const t = words(c.var.lang);
  const { page, request, answers, shown } = await openLetter(c, letter);
  const amended = amendable(c.req.query('rubrique'), answers, request.outcome);
  const asked = amended ? [amended] : unanswered(answers);
  const form = await readForm(c, answerForm(asked), answerErrors(c.var.lang));
  if (!form.ok) return draw(c, letter, form, 422);
  if (request.closedAt && !amended) return draw(c, letter, form.refuse(t.refusals.closed), 409);
  const moved = movedSections(shown, form.data.base);
  if (form.data.answers.some(({ section }) => moved.includes(section)))
    return draw(c, letter, form.refuse(t.refusals.moved), 409);

  const { db, now, network } = c.var;
  const actor = { id: null, name: letter.personName ?? words(await langOf(db)).answered.team };
  const outcome = await submit<'closed'>(db, form.id, async (tx) => {
    const by = { way: 'link' as const, actor, viewer: null, now, zone: network.zone };
    const { refusal } = await keepAnswers(tx, { requestId: request.id, amended, ...form.data }, by);
    return refusal ? { refusal } : { location: page.href(page.path) };
  });
  if (outcome.refusal) return draw(c, letter, form.refuse(t.refusals.closed), 409);
  return goOn(c, outcome.location, t.answered.noted);
});

/** A link opens its page as long as whoever it was sent to is of the team. */
async function letterOf(c: Ask): Promise<SentLetter | null> {
  const { db, now } = c.var;
  const letter = await letterByToken(db, c.req.param('token') ?? '', now);
  return letter && (await isOfTeam(db, letter, now)) ? letter : null;
}

async function openLetter(c: Ask, letter: SentLetter) {
  const { db } = c.var;
  const request = found(await requestById(db, letter.requestId));
  const space = found(await spaceById(db, request.spaceId));
  const page: Page = await pageOf(c);
  const [answers, shown] = await Promise.all([answersOf(db, request.id), shownSections(db, space, page)]);
  return { page, request, space, answers, shown };
}

async function draw(
  c: Ask,
  letter: SentLetter,
  form: Form,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const opened = await openLetter(c, letter);
  const publicPath = spaceAddress(c.var.modules, 'public', opened.space);
  const amended = amendable(c.req.query('rubrique'), opened.answers, opened.request.outcome);
  const asked = { form, amended, publicPath, expiresAt: letter.expiresAt };
  return c.html(<LinkPage {...opened} {...asked} />, status);
}
