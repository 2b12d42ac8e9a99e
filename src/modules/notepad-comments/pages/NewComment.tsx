import type { Form } from '#platform/forms/form';
import type { Lang } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Select } from '#ui/Select';
import { longestComment, longestQuote } from '../comment.ts';
import type { Choosable } from '../passages-in.ts';
import { commentsPath } from '../paths.ts';
import { words } from '../words.ts';
import { mentionHint } from './mention-hint.ts';

export interface NewCommentProps {
  page: Page;
  form: Form;
  notepad: { id: string; lang: Lang };
  choosable: readonly Choosable[];
  /** Those who may be named in it. */
  names: readonly string[];
  /** It stands under the text that one writes. */
  isUnder?: boolean;
}

/** A passage by its words, and what one says of it. */
export function NewComment({ page, form, notepad, choosable, names, isUnder }: NewCommentProps) {
  const t = words(page.lang).form;
  const inForm = { page, form };
  const mayChoose = choosable.length > 0;
  return (
    <FormFrame page={page} form={form} action={commentsPath(notepad.id)} class="comment">
      {isUnder && <input type="hidden" name="from" value="notepad" />}
      {mayChoose && (
        <Select
          {...inForm}
          name="passage"
          label={t.passage}
          hint={t.passageHint}
          none={words(page.lang).whole}
          options={choosable.map(({ quote, title }) => ({ value: quote, label: quote, group: title }))}
          width="full"
          optional
        />
      )}
      <Field
        {...inForm}
        name="quote"
        label={mayChoose ? t.quote : t.quoteAlone}
        hint={mayChoose ? t.quoteHint : t.quoteAloneHint}
        width="full"
        maxlength={longestQuote}
        lang={page.lang === notepad.lang ? undefined : notepad.lang}
        optional
      />
      <Field
        {...inForm}
        name="comment"
        label={t.comment}
        hint={mentionHint(page, names)}
        lines={4}
        width="full"
        maxlength={longestComment}
      />
      <Button kind={isUnder ? 'secondary' : 'primary'}>{t.submit}</Button>
    </FormFrame>
  );
}
