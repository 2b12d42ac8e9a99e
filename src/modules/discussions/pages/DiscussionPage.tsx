import { groupCrumbs } from '#modules/groups';
import { type Group, groupsPath } from '#modules/groups/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import type { Discussion, Post } from '../discussion.ts';
import { discussionPath, discussionsPath } from '../paths.ts';
import { words } from '../words.ts';
import { AnswerField } from './AnswerField.tsx';
import { PostEntry } from './PostEntry.tsx';
import { Removal } from './Removal.tsx';

export interface DiscussionPageProps {
  page: Page;
  group: Group;
  discussion: Discussion;
  posts: readonly Post[];
  current: number;
  pages: number;
  form: Form;
  /** Where she chooses how often she is written to. */
  choices: string | null;
  mayWrite: boolean;
  maySteer: boolean;
}

/** A discussion, oldest first, and the place for an answer under its last post. */
export function DiscussionPage(props: DiscussionPageProps) {
  const { page, group, discussion, posts, current, pages, form, mayWrite } = props;
  const t = words(page.lang);
  const isLast = current === pages;
  return (
    <StaffLayout
      page={page}
      title={discussion.title}
      breadcrumb={[
        ...groupCrumbs(page.lang, group),
        { href: discussionsPath(group.slug), label: t.title },
        { label: discussion.title },
      ]}
      current={groupsPath}
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{discussion.title}</h1>
        {group.archivedAt !== null && <Notice kind="info">{t.page.archived}</Notice>}
        {group.archivedAt === null && discussion.closedAt !== null && (
          <Notice kind="info">{t.page.closed}</Notice>
        )}
        {posts.length === 0 && <p>{t.page.none}</p>}
        <ol class="posts">
          {posts.map((post) => (
            <PostItem {...props} post={post} />
          ))}
        </ol>
        <Pagination page={page} current={current} count={pages} />
        {/* What was typed is given back whatever became of the discussion meanwhile. */}
        {(form.refusal !== null || (mayWrite && isLast && discussion.closedAt === null)) && (
          <Answer {...props} />
        )}
        <Steering {...props} />
      </div>
    </StaffLayout>
  );
}

function PostItem(props: DiscussionPageProps & { post: Post }) {
  const { page, post, group, discussion, mayWrite, maySteer } = props;
  const isOwn = post.personId !== null && post.personId === page.viewer.personId;
  return (
    <PostEntry page={page} post={post}>
      {(isOwn || (mayWrite && maySteer && post.removedAt === null)) && (
        <Removal page={page} path={discussionPath(group.slug, discussion.id)} post={post} />
      )}
    </PostEntry>
  );
}

function Answer({ page, group, discussion, form, choices }: DiscussionPageProps) {
  const t = words(page.lang).page;
  return (
    <FormFrame page={page} form={form} action={discussionPath(group.slug, discussion.id)}>
      <AnswerField page={page} form={form} />
      <p class="buttons">
        <Button>{t.submit}</Button>
        {choices && <a href={page.href(choices)}>{t.rhythm}</a>}
      </p>
    </FormFrame>
  );
}

function Steering({ page, group, discussion, form, maySteer, mayWrite }: DiscussionPageProps) {
  if (!maySteer || !mayWrite) return null;
  const t = words(page.lang).page;
  const path = discussionPath(group.slug, discussion.id);
  if (discussion.closedAt !== null)
    return (
      <FormFrame page={page} form={form} action={`${path}/rouvrir`}>
        <Button kind="secondary">{t.reopen}</Button>
      </FormFrame>
    );
  return (
    <Disclosure summary={t.close}>
      <p>{t.closeHint}</p>
      <FormFrame page={page} form={form} action={`${path}/fermer`}>
        <Button kind="secondary">{t.close}</Button>
      </FormFrame>
    </Disclosure>
  );
}
