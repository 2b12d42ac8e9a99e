import { Hono } from 'hono';
import { type OpenGroup, openGroup } from '#modules/groups';
import { reaches } from '#modules/groups/rules';
import { inTransaction } from '#platform/database/deed';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, NotAllowed, NotFound } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { record } from '#platform/journal';
import { listAsked } from '#platform/list-asked';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { addPost, openDiscussion } from './add-post.ts';
import type { Discussion } from './discussion.ts';
import { DiscussionForm, PostForm } from './form.ts';
import { tellRemoved } from './letters.ts';
import { BeginPage } from './pages/BeginPage.tsx';
import { DiscussionPage } from './pages/DiscussionPage.tsx';
import { DiscussionsPage } from './pages/DiscussionsPage.tsx';
import { discussionPath, discussionsPath, newDiscussionPath } from './paths.ts';
import { choicesOf, perPage, shownOf } from './shown.ts';
import {
  countDiscussions,
  deletePost,
  discussionById,
  discussionsOf,
  emptyPost,
  lockDiscussion,
  postById,
  writeClosed,
} from './store.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

routes.get(discussionsPath(':group'), async (c) => {
  const opened = await openGroup(c, 'read');
  const { group } = opened;
  const pages = Math.max(1, Math.ceil((await countDiscussions(c.var.db, group.id)) / perPage));
  const current = Math.min(listAsked(c.req.query()).number, pages);
  const discussions = await discussionsOf(c.var.db, group.id, {
    limit: perPage,
    offset: (current - 1) * perPage,
  });
  const mayWrite = mayWriteIn(opened);
  return c.html(
    <DiscussionsPage page={await pageOf(c)} {...{ group, discussions, mayWrite, current, pages }} />,
  );
});

routes.get(newDiscussionPath(':group'), async (c) => {
  const { group } = await openToWrite(c);
  return c.html(<BeginPage page={await pageOf(c)} group={group} form={blankForm()} />);
});

routes.post(newDiscussionPath(':group'), async (c) => {
  const { group, viewer } = await openToWrite(c);
  const t = words(c.var.lang).form;
  const form = await readForm(c, DiscussionForm, t.errors);
  if (!form.ok) return c.html(<BeginPage page={await pageOf(c)} group={group} form={form} />, 422);
  const { title, text } = form.data;
  const post = { personId: viewer.personId, authorName: viewer.name, text };
  const { location } = await submit(c.var.db, form.id, async (tx) => {
    const id = await openDiscussion(tx, { groupId: group.id, title, post, now: c.var.now });
    return { location: hrefOf(c, discussionPath(group.slug, id)) };
  });
  deliverSoon(c);
  return goOn(c, location as string, t.opened);
});

routes.get(discussionPath(':group', ':discussion'), async (c) => draw(c, await open(c)));

routes.post(discussionPath(':group', ':discussion'), async (c) => {
  const opened = await open(c);
  const { viewer, discussion, group } = opened;
  // The group may have ended while she was writing: she is told so, and keeps her words.
  if (!mayWriteIn(opened) && group.archivedAt === null) throw new NotAllowed();
  const t = words(c.var.lang);
  const form = await readForm(c, PostForm, t.form.errors);
  if (!form.ok) return draw(c, opened, form, 422);
  if (!mayWriteIn(opened)) return draw(c, opened, form.refuse(t.refusals.archived), 409);
  const outcome = await submit<'closed'>(c.var.db, form.id, async (tx) => {
    const locked = await lockDiscussion(tx, discussion.id);
    if (!locked || locked.closedAt !== null) return { refusal: 'closed' };
    const post = { personId: viewer.personId, authorName: viewer.name, text: form.data.text };
    await addPost(tx, discussion.id, post, c.var.now);
    return { location: addressOf(c, opened) };
  });
  if (outcome.refusal) return draw(c, await open(c), form.refuse(t.refusals.closed), 409);
  deliverSoon(c);
  return goOn(c, outcome.location, t.page.sent);
});

for (const [act, isClosing] of [
  ['fermer', true],
  ['rouvrir', false],
] as const)
  routes.post(`${discussionPath(':group', ':discussion')}/${act}`, async (c) => {
    const opened = await open(c);
    if (!mayWriteIn(opened) || !reaches(opened.access, 'steer')) throw new NotAllowed();
    await writeClosed(c.var.db, opened.discussion.id, isClosing ? c.var.now : null);
    const t = words(c.var.lang).page;
    return goOn(c, addressOf(c, opened), isClosing ? t.closedNow : t.reopenedNow);
  });

routes.post(`${discussionPath(':group', ':discussion')}/messages/:post/retirer`, async (c) => {
  const opened = await open(c);
  const post = found(await postById(c.var.db, opened.discussion.id, idIn(c, 'post')));
  const { viewer } = opened;
  const { db, now } = c.var;
  // What is hers is hers to take back, whatever became of the group and of her seat.
  if (post.personId === viewer.personId) await deletePost(db, post.id);
  else {
    if (!mayWriteIn(opened) || !reaches(opened.access, 'steer')) throw new NotAllowed();
    await inTransaction(db, async (tx) => {
      if (!(await emptyPost(tx, post.id, now))) return;
      const act = { actor: viewer.name, act: 'discussion.post-removed', subject: post.id };
      await record(tx, { ...act, details: { groupId: opened.group.id } }, now);
      await tellRemoved(tx, { ...opened, post, by: viewer, now });
    });
    deliverSoon(c);
  }
  return goOn(c, addressOf(c, opened), words(c.var.lang).page.removed);
});

interface Opened extends OpenGroup {
  discussion: Discussion;
}

/** A discussion of the group of the address. */
async function open(c: Ask): Promise<Opened> {
  const group = await openGroup(c, 'read');
  const discussion = found(await discussionById(c.var.db, idIn(c, 'discussion')));
  if (discussion.groupId !== group.group.id) throw new NotFound();
  return { ...group, discussion };
}

async function openToWrite(c: Ask): Promise<OpenGroup> {
  const opened = await openGroup(c, 'write');
  if (!mayWriteIn(opened)) throw new NotAllowed();
  return opened;
}

const mayWriteIn = ({ access, group }: OpenGroup): boolean =>
  reaches(access, 'write') && group.archivedAt === null;

const addressOf = (c: Ask, { group, discussion }: Opened): string =>
  hrefOf(c, discussionPath(group.slug, discussion.id));

/** The last page, where one answers, unless another was asked. */
async function draw(c: Ask, opened: Opened, form: Form = blankForm(), status: 200 | 409 | 422 = 200) {
  const { group, discussion, access } = opened;
  const shown = await shownOf(c, discussion.id);
  return c.html(
    <DiscussionPage
      page={await pageOf(c)}
      {...{ group, discussion, form }}
      choices={choicesOf(c, opened.viewer.email)}
      {...shown}
      mayWrite={mayWriteIn(opened)}
      maySteer={reaches(access, 'steer')}
    />,
    status,
  );
}
