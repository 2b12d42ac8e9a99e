import { notepadPath, ownPath } from '#modules/notepads/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { EmptyState } from '#ui/EmptyState';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Notice } from '#ui/Notice';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { Tabs } from '#ui/Tabs';
import type { Commented } from '../comment.ts';
import type { Choosable } from '../passages-in.ts';
import { commentsPath, passagePath, settledPath } from '../paths.ts';
import { words } from '../words.ts';
import { type Above, crumbsTo } from './crumbs.ts';
import { NewComment } from './NewComment.tsx';
import { Said } from './Said.tsx';

export interface CommentsPageProps extends Above {
  page: Page;
  passages: readonly Commented[];
  counts: { open: number; settled: number };
  isSettled: boolean;
  pages: number;
  current: number;
  mayWrite: boolean;
  form: Form;
  choosable: readonly Choosable[];
  names: readonly string[];
}

/** What is said of a notepad, passage by passage: what is to be settled, or what is. */
export function CommentsPage(props: CommentsPageProps) {
  const { page, notepad, form, passages, isSettled, pages, current, mayWrite } = props;
  const t = words(page.lang);
  const title = t.list.title(notepad.title);
  return (
    <StaffLayout
      page={page}
      title={title}
      form={form}
      current={ownPath}
      breadcrumb={[...crumbsTo(page, props), { label: t.title }]}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      <p class="links">
        <a href={page.href(notepadPath(notepad.id))}>{t.passage.write}</a>
      </p>
      {notepad.closedAt !== null && <Notice>{t.list.closed}</Notice>}
      <States {...props} />
      {passages.length === 0 ? <Nothing {...props} /> : <PassageList {...props} />}
      <Pagination page={page} current={current} count={pages} />
      {(mayWrite || form.refusal !== null) && !isSettled && (
        <section>
          <h2>{t.part.comment}</h2>
          <NewComment {...props} />
        </section>
      )}
    </StaffLayout>
  );
}

function States({ page, notepad, counts, isSettled }: CommentsPageProps) {
  const t = words(page.lang).list;
  return (
    <Tabs
      label={t.tabs}
      tabs={[
        {
          href: page.href(commentsPath(notepad.id)),
          label: t.open,
          count: counts.open,
          isCurrent: !isSettled,
        },
        {
          href: page.href(settledPath(notepad.id)),
          label: t.settled,
          count: counts.settled,
          isCurrent: isSettled,
        },
      ]}
    />
  );
}

function Nothing({ page, isSettled }: CommentsPageProps) {
  const t = words(page.lang).list;
  return (
    <EmptyState title={isSettled ? t.noneSettled : t.noneOpen}>
      {isSettled ? t.noneSettledWhy : t.noneOpenWhy}
    </EmptyState>
  );
}

function PassageList({ page, notepad, passages, mayWrite, isSettled }: CommentsPageProps) {
  const t = words(page.lang);
  const answer = isSettled ? t.list.answerSettled : t.list.answer;
  return (
    <ol class="posts">
      {passages.map(({ id, quote, comments }) => {
        const name = quote === '' ? t.whole : t.quoted(quote);
        return (
          <li id={`passage-${id}`}>
            <h2 lang={quote === '' || page.lang === notepad.lang ? undefined : notepad.lang}>{name}</h2>
            {comments.map((comment) => (
              <Said page={page} comment={comment} />
            ))}
            <p class="more">
              <a href={page.href(passagePath(notepad.id, id))}>
                {mayWrite ? answer : t.list.see} <span class="unseen">{name}</span>
              </a>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
