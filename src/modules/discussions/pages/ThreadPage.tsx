import type { Group, Member } from '#modules/groups/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import { Notice } from '#ui/Notice';
import { Pagination } from '#ui/Pagination';
import type { Discussion, Post } from '../discussion.ts';
import { words } from '../words.ts';
import { AnswerField } from './AnswerField.tsx';
import { PostEntry } from './PostEntry.tsx';
import { Removal } from './Removal.tsx';

export interface ThreadPageProps {
  page: Page;
  /** The link's own address. */
  path: string;
  group: Group;
  member: Member;
  discussion: Discussion;
  posts: readonly Post[];
  current: number;
  pages: number;
  form: Form;
}

/** A discussion, for whoever holds the link of her letter: she reads it, answers under her name, and takes back what she wrote. */
export function ThreadPage(props: ThreadPageProps) {
  const { page, path, group, member, discussion, posts, current, pages, form } = props;
  const t = words(page.lang).page;
  const isOver = group.archivedAt !== null;
  return (
    <Layout
      page={page}
      title={discussion.title}
      form={form}
      head={<link rel="stylesheet" href={page.asset('src/browser/staff.css')} />}
      isPrivate
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <div>
          <p class="kicker" lang={page.network.lang}>
            {group.name}
          </p>
          <h1 lang={page.network.lang}>{discussion.title}</h1>
        </div>
        {(isOver || discussion.closedAt) && <Notice kind="info">{isOver ? t.archived : t.closed}</Notice>}
        {posts.length === 0 && <p>{t.none}</p>}
        <ol class="posts">
          {posts.map((post) => (
            <PostEntry page={page} post={post}>
              {post.personId === member.personId && <Removal {...{ page, path, post }} />}
            </PostEntry>
          ))}
        </ol>
        <Pagination page={page} current={current} count={pages} />
        {(form.refusal !== null || (!isOver && discussion.closedAt === null && current === pages)) && (
          <Answer {...props} />
        )}
      </div>
    </Layout>
  );
}

function Answer({ page, path, member, form }: ThreadPageProps) {
  const t = words(page.lang).page;
  return (
    <FormFrame page={page} form={form} action={path}>
      <p class="meta">{t.as(member.name)}</p>
      <AnswerField page={page} form={form} />
      <Button>{t.submit}</Button>
    </FormFrame>
  );
}
