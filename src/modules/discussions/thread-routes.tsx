import { Hono } from 'hono';
import { lostSeat, openSeat } from '#modules/groups';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { secondsUntil } from '#platform/session/throttle';
import { waitInWords } from '#platform/session/wait-words';
import { addPost } from './add-post.ts';
import { mostMailsAnHour } from './discussion.ts';
import { PostForm } from './form.ts';
import { threadLink } from './letters.ts';
import { ThreadPage } from './pages/ThreadPage.tsx';
import { discussionPath, threadPath } from './paths.ts';
import { shownOf } from './shown.ts';
import { deletePost, discussionById, lockDiscussion, postById } from './store.ts';
import { words } from './words.ts';

/** The discussions, for members who have no account: each letter brings its reader's own link. */
export const threadRoutes = new Hono<Env>();

const address = threadPath(':token');

threadRoutes.get(address, async (c) => {
  const opened = await openThread(c);
  if (!opened) return lostSeat(c);
  const { member, group, discussion } = opened;
  if (c.var.viewer.personId === member.personId)
    return c.redirect(hrefOf(c, discussionPath(group.slug, discussion.id)), 303);
  return draw(c, opened, blankForm());
});

threadRoutes.post(address, async (c) => {
  const opened = await openThread(c);
  if (!opened) return lostSeat(c);
  const { member, group } = opened;
  const t = words(c.var.lang);
  const form = await readForm(c, PostForm, t.form.errors);
  if (!form.ok) return draw(c, opened, form, 422);
  const wait = await secondsToWait(c, member.id);
  if (wait > 0) return draw(c, opened, form.refuse(t.refusals.tooMany(waitInWords(c.var.lang, wait))), 429);
  const { refusal, location } = await submit<'closed'>(c.var.db, form.id, async (tx) => {
    const locked = await lockDiscussion(tx, opened.discussion.id);
    if (!locked || locked.closedAt !== null || group.archivedAt !== null) return { refusal: 'closed' };
    const post = { personId: member.personId, authorName: member.name, text: form.data.text };
    await addPost(tx, locked.id, post, c.var.now);
    return { location: hrefOf(c, ownPath(c)) };
  });
  if (refusal)
    return draw(
      c,
      (await openThread(c)) ?? opened,
      form.refuse(t.refusals[group.archivedAt ? 'archived' : 'closed']),
      409,
    );
  deliverSoon(c);
  return goOn(c, location, t.page.sent);
});

threadRoutes.post(`${address}/messages/:post/retirer`, async (c) => {
  const opened = await openThread(c);
  if (!opened) return lostSeat(c);
  const post = await postById(c.var.db, opened.discussion.id, idIn(c, 'post'));
  const own = found(post?.personId === opened.member.personId ? post : null);
  await deletePost(c.var.db, own.id);
  return goOn(c, hrefOf(c, ownPath(c)), words(c.var.lang).page.removed);
});

/** As many as by mail: whoever came by a link that was passed on does not fill the mailboxes of a group. */
const secondsToWait = (c: Ask, memberId: string): Promise<number> =>
  secondsUntil(c, `thread of ${memberId}`, {
    tries: mostMailsAnHour,
    everySeconds: 3600 / mostMailsAnHour,
  });

const ownPath = (c: Ask): string => threadPath(c.req.param('token') ?? '');

async function openThread(c: Ask) {
  const seat = await openSeat(c, threadLink);
  const discussion = seat && (await discussionById(c.var.db, seat.id));
  return seat && discussion?.groupId === seat.group.id ? { ...seat, discussion } : null;
}

type Opened = NonNullable<Awaited<ReturnType<typeof openThread>>>;

async function draw(c: Ask, opened: Opened, form: Form, status: 200 | 409 | 422 | 429 = 200) {
  const shown = await shownOf(c, opened.discussion.id);
  const page = await pageOf(c);
  return c.html(<ThreadPage {...{ page, form }} {...opened} {...shown} path={ownPath(c)} />, status);
}
