import { notepadPath, ownPath } from '#modules/notepads/rules';
import type { Form } from '#platform/forms/form';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { type Comment, type Commented, longestComment } from '../comment.ts';
import { commentsPath, passagePath } from '../paths.ts';
import { words } from '../words.ts';
import { type Above, crumbsTo } from './crumbs.ts';
import { mentionHint } from './mention-hint.ts';
import { Said } from './Said.tsx';

export interface PassagePageProps extends Above {
  page: Page;
  passage: Commented;
  mayWrite: boolean;
  form: Form;
  names: readonly string[];
}

/** One passage, what was said of it, and the place for an answer. */
export function PassagePage(props: PassagePageProps) {
  const { page, notepad, passage, form, mayWrite } = props;
  const t = words(page.lang);
  const title = passage.quote === '' ? t.passage.titleWhole : t.passage.title(passage.quote);
  return (
    <StaffLayout
      page={page}
      title={title}
      form={form}
      current={ownPath}
      breadcrumb={[
        ...crumbsTo(page, props),
        { href: page.href(commentsPath(notepad.id)), label: t.title },
        { label: t.passage.crumb },
      ]}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      <Standing {...props} />
      <p class="links">
        <a href={page.href(notepadPath(notepad.id))}>{t.passage.write}</a>
      </p>
      <ol class="posts">
        {passage.comments.map((comment) => (
          <li id={`commentaire-${comment.id}`}>
            <Said page={page} comment={comment} />
            {comment.personId !== null && comment.personId === page.viewer.personId && (
              <Removal {...props} comment={comment} />
            )}
          </li>
        ))}
      </ol>
      {(mayWrite || form.refusal !== null) && <Writing {...props} />}
    </StaffLayout>
  );
}

function Standing({ page, passage }: PassagePageProps) {
  const t = words(page.lang).passage;
  const { settledAt, settledByName } = passage;
  return (
    <p>
      <State knot={settledAt ? 'ticked' : 'hollow'}>
        {settledAt ? t.isSettled(settledByName, momentText(page, settledAt)) : t.isOpen}
      </State>
    </p>
  );
}

function Removal({ page, notepad, passage, comment }: PassagePageProps & { comment: Comment }) {
  const t = words(page.lang).passage;
  const moment = momentText(page, comment.at);
  return (
    <details>
      <summary>
        {t.remove} <span class="unseen">{moment}</span>
      </summary>
      <FormFrame
        page={page}
        action={passagePath(notepad.id, passage.id, 'commentaires', comment.id, 'retirer')}
      >
        <Button kind="destructive" dense>
          {t.removeOne(moment)}
        </Button>
      </FormFrame>
    </details>
  );
}

function Writing({ page, notepad, passage, form, names, mayWrite }: PassagePageProps) {
  const t = words(page.lang).passage;
  const isSettled = passage.settledAt !== null;
  const hint = [isSettled && t.answerReopens, mentionHint(page, names)].filter(Boolean).join(' ');
  return (
    <>
      <FormFrame page={page} form={form} action={passagePath(notepad.id, passage.id)}>
        <input type="hidden" name="quote" value={passage.quote} />
        <Field
          page={page}
          form={form}
          name="comment"
          label={t.answer}
          hint={hint || undefined}
          lines={4}
          width="full"
          maxlength={longestComment}
        />
        <Button>{t.answerSubmit}</Button>
      </FormFrame>
      {mayWrite && (
        <FormFrame page={page} action={passagePath(notepad.id, passage.id, isSettled ? 'rouvrir' : 'regler')}>
          <Button kind="secondary">{isSettled ? t.reopen : t.settle}</Button>
        </FormFrame>
      )}
    </>
  );
}
