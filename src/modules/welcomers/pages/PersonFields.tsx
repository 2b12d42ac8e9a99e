import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Choices } from '#ui/Choices';
import { Field } from '#ui/Field';
import { words } from '../words.ts';

interface PersonFieldsProps {
  page: Page;
  form: Form;
  /** She has an account: her name and her address are hers to change. */
  isHolder?: boolean;
}

/** Who somebody is, what she does in this space, and whether she agreed to be named. */
export function PersonFields({ page, form, isHolder = false }: PersonFieldsProps) {
  const t = words(page.lang);
  const asked = { page, form, autocomplete: 'off' as const };
  return (
    <>
      {!isHolder && (
        <>
          <Field {...asked} name="name" label={t.name} maxlength={120} />
          <Field {...asked} name="email" label={t.email} hint={t.emailHint} type="email" optional />
        </>
      )}
      <Field {...asked} name="phone" label={t.phone} hint={t.emailHint} type="tel" optional />
      <Field {...asked} name="title" label={t.role} hint={t.roleHint} maxlength={120} optional />
      <Field {...asked} name="presence" label={t.presence} hint={t.presenceHint} maxlength={200} optional />
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
