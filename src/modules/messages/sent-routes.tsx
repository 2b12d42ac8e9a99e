import { type Context, Hono } from 'hono';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Env } from '#platform/http/env';
import { found, idIn, NotAllowed, requirePermission, type SignedIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { listAsked } from '#platform/list-asked';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { scopeOf } from '#platform/scope';
import { spreadsheetMark, spreadsheetRows } from '#platform/table-files/spreadsheet';
import { dateOf } from '#platform/time';
import { answerRows } from './answer-rows.ts';
import { type Meant, peopleMeant, type Reader } from './audience-store.ts';
import { choosableEpcis } from './choosable.ts';
import { MessageForm, type MessageTyped } from './form.ts';
import { AnswersPage } from './pages/AnswersPage.tsx';
import { SentPage } from './pages/SentPage.tsx';
import { WritePage } from './pages/WritePage.tsx';
import { answersPath, sentPath, writePath } from './paths.ts';
import { sendMessage } from './send-message.ts';
import { countSent, readingsOf, type Sent, sentBy, sentById } from './store.ts';
import { words } from './words.ts';

export const sentRoutes = new Hono<Env>();

const perPage = 25;

sentRoutes.get(sentPath, async (c) => {
  const author = authorSeen(requirePermission(c, 'message.send'));
  const pages = Math.max(1, Math.ceil((await countSent(c.var.db, author)) / perPage));
  const current = Math.min(listAsked(c.req.query()).number, pages);
  const list = await sentBy(c.var.db, author, { limit: perPage, offset: (current - 1) * perPage });
  return c.html(<SentPage page={await pageOf(c)} list={list} current={current} pages={pages} />);
});

sentRoutes.get(writePath, async (c) => {
  requirePermission(c, 'message.send');
  return drawForm(c, { form: blankForm({ roles: ['animator'], asks: 'nothing' }) });
});

sentRoutes.post(writePath, async (c) => {
  const viewer = requirePermission(c, 'message.send');
  const t = words(c.var.lang);
  const form = await readForm(c, MessageForm, t.errors);
  if (!form.ok) return drawForm(c, { form, status: 422 });
  const written = form.data;
  const late = written.answerBy !== null && written.answerBy < dateOf(c.var.now, c.var.network.zone);
  if (late) return drawForm(c, { form: form.reject({ answerBy: t.errors.past ?? '' }), status: 422 });
  if (written.act === 'change') return drawForm(c, { form: form.reject({}) });
  const meant = meantBy(viewer, written);
  if (written.act === 'see')
    return drawForm(c, {
      form: form.reject({}),
      reached: await peopleMeant(c.var.db, meant, c.var.now),
    });

  const { act: _act, ...message } = written;
  const asked = { ...message, answerBy: message.asks === 'nothing' ? null : message.answerBy };
  const author = { id: viewer.personId, name: viewer.name };
  const outcome = await submit<'nobody'>(c.var.db, form.id, async (tx) => {
    const sent = await sendMessage(tx, asked, { meant, author, now: c.var.now });
    return sent.refusal
      ? { refusal: sent.refusal }
      : { location: (await pageOf(c)).href(answersPath(sent.id)) };
  });
  if (outcome.refusal) return drawForm(c, { form: form.refuse(t.nobody), status: 409 });
  deliverSoon(c);
  return goOn(c, outcome.location, t.sent);
});

sentRoutes.get(answersPath(':id'), async (c) => {
  const message = await openSent(c);
  const readings = await readingsOf(c.var.db, message.id);
  return c.html(<AnswersPage page={await pageOf(c)} message={message} readings={readings} />);
});

sentRoutes.get(`${answersPath(':id')}/reponses.csv`, async (c) => {
  const message = await openSent(c);
  const rows = answerRows(c.var.lang, await readingsOf(c.var.db, message.id), c.var.network.zone);
  c.header('Content-Disposition', `attachment; filename="${c.var.network.slug}-reponses.csv"`);
  return c.body(spreadsheetMark + spreadsheetRows(rows), 200, { 'Content-Type': 'text/csv; charset=utf-8' });
});

/** Whoever coordinates sees what everybody sent; an ambassador what she sent herself. */
const authorSeen = (viewer: SignedIn): string | null =>
  scopeOf(viewer, 'message.send').everywhere ? null : viewer.personId;

const meantBy = (viewer: SignedIn, { roles, epcis, service }: MessageTyped): Meant => ({
  roles,
  epcis,
  service,
  scope: scopeOf(viewer, 'message.send'),
  authorId: viewer.personId,
});

async function openSent(c: Context<Env, string>): Promise<Sent> {
  const author = authorSeen(requirePermission(c, 'message.send'));
  const message = found(await sentById(c.var.db, idIn(c)));
  if (author !== null && message.authorId !== author) throw new NotAllowed();
  return message;
}

interface Drawing {
  form: Form;
  /** Whom it would reach, once that was asked. */
  reached?: readonly Reader[];
  status?: 200 | 409 | 422;
}

async function drawForm(
  c: Context<Env, string>,
  { form, reached, status = 200 }: Drawing,
): Promise<Response> {
  const scope = scopeOf(requirePermission(c, 'message.send'), 'message.send');
  const epcis = await choosableEpcis(c.var.db, scope);
  return c.html(<WritePage page={await pageOf(c)} {...{ form, epcis, reached }} />, status);
}
