import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { commentPath } from '../paths.ts';
import { commentKinds, longestComment } from '../proposal.ts';
import { words } from '../words.ts';

/** A word about a resource, or what went wrong with it. */
export function CommentForm({ page, form, resourceId }: { page: Page; form: Form; resourceId: string }) {
  const t = words(page.lang);
  const inForm = { page, form };
  return (
    <FormFrame page={page} form={form} action={commentPath(resourceId)}>
      <Choices
        {...inForm}
        name="kind"
        label={t.kind}
        single
        choices={commentKinds.map((value) => ({ value, label: t.kinds[value] }))}
      />
      <Field {...inForm} name="body" label={t.word} lines={3} maxlength={longestComment} width="full" />
      <Button kind="secondary">{t.say}</Button>
    </FormFrame>
  );
}
