import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Field } from '#ui/Field';
import { words } from '../words.ts';

/** What is said of a photo. */
export function PhotoFields({ page, form }: { page: Page; form: Form }) {
  const t = words(page.lang).fields;
  return (
    <>
      <Field
        page={page}
        form={form}
        name="alternative"
        label={t.alternative}
        hint={t.alternativeHint}
        lines={2}
        maxlength={250}
      />
      <Field
        page={page}
        form={form}
        name="credit"
        label={t.credit}
        maxlength={120}
        autocomplete="off"
        optional
      />
    </>
  );
}
