import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Choices } from '#ui/Choices';
import { Field } from '#ui/Field';
import { words } from '../words.ts';

/** What somebody does in this space, and whether she agreed to be named. */
export function PersonFields({ page, form }: { page: Page; form: Form }) {
  const t = words(page.lang).people;
  return (
    <>
      <Field page={page} form={form} name="title" label={t.role} hint={t.roleHint} maxlength={120} optional />
      <Field
        page={page}
        form={form}
        name="presence"
        label={t.presence}
        hint={t.presenceHint}
        maxlength={200}
        optional
      />
      <Choices
        page={page}
        form={form}
        name="consent"
        label={t.consentQuestion}
        hint={t.consentHint}
        single
        choices={[
          { value: 'yes', label: t.consents.yes },
          { value: 'no', label: t.consents.no },
        ]}
      />
    </>
  );
}
