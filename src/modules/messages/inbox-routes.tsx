import { type Context, Hono } from 'hono';
import { can } from '#platform/access';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Env } from '#platform/http/env';
import { found, idIn, NotFound, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { listAsked } from '#platform/list-asked';
import { dateOf } from '#platform/time';
import { AnswerForm } from './form.ts';
import { mayAnswer } from './message.ts';
import { InboxPage } from './pages/InboxPage.tsx';
import { MessagePage } from './pages/MessagePage.tsx';
import { answersPath, inboxPath, messagePath } from './paths.ts';
import {
  countReceived,
  inboxOf,
  markRead,
  type Received,
  receivedById,
  sentById,
  writeAnswer,
} from './store.ts';
import { words } from './words.ts';

export const inboxRoutes = new Hono<Env>();

const perPage = 25;

inboxRoutes.get(inboxPath, async (c) => {
  const { personId } = requirePermission(c, 'message.read');
  const { all } = await countReceived(c.var.db, personId);
  const pages = Math.max(1, Math.ceil(all / perPage));
  const current = Math.min(listAsked(c.req.query()).number, pages);
  const list = await inboxOf(c.var.db, personId, { limit: perPage, offset: (current - 1) * perPage });
  return c.html(<InboxPage page={await pageOf(c)} list={list} current={current} pages={pages} />);
});

inboxRoutes.get(messagePath(':id'), async (c) => {
  const { personId } = requirePermission(c, 'message.read');
  const message = await receivedById(c.var.db, personId, idIn(c));
  // Whoever wrote it got no copy: she reads what was answered.
  if (!message && can(c.var.viewer, 'message.send')) {
    const { id } = found(await sentById(c.var.db, idIn(c)));
    return c.redirect(hrefOf(c, answersPath(id)), 303);
  }
  if (!message) throw new NotFound();
  await markRead(c.var.db, message.id, personId, c.var.now);
  const yes = message.yes === null ? '' : message.yes ? 'yes' : 'no';
  return draw(c, message, blankForm({ yes, words: message.words ?? '' }));
});

inboxRoutes.post(messagePath(':id'), async (c) => {
  const { personId, message } = await openReceived(c);
  const t = words(c.var.lang);
  const form = await readForm(c, AnswerForm, t.errors);
  if (!form.ok) return draw(c, message, form, 422);
  if (!mayAnswer(message, dateOf(c.var.now, c.var.network.zone)))
    return draw(c, message, form.refuse(t.tooLate), 409);
  const answer = { yes: form.data.yes === null ? null : form.data.yes === 'yes', words: form.data.words };
  const wanted = message.asks === 'yes_no' ? 'yes' : 'words';
  if (answer[wanted] === null)
    return draw(c, message, form.reject({ [wanted]: t.errors[wanted] ?? '' }), 422);

  const { location } = await submit(c.var.db, form.id, async (tx) => {
    await writeAnswer(tx, { ...answer, messageId: message.id, personId }, c.var.now);
    return { location: (await pageOf(c)).href(messagePath(message.id)) };
  });
  return goOn(c, location as string, t.answered);
});

async function openReceived(c: Context<Env, string>): Promise<{ personId: string; message: Received }> {
  const { personId } = requirePermission(c, 'message.read');
  return { personId, message: found(await receivedById(c.var.db, personId, idIn(c))) };
}

const draw = async (c: Context<Env, string>, message: Received, form: Form, status: 200 | 409 | 422 = 200) =>
  c.html(<MessagePage page={await pageOf(c)} message={message} form={form} />, status);
