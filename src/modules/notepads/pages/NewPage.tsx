import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { ownPath } from '../notepad.ts';
import { templates } from '../templates.ts';
import { words } from '../words.ts';

/** What it is called, and what it begins with. */
export function NewPage({ page, form }: { page: Page; form: Form }) {
  const { own, create: t, templates: named } = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={t.title}
      form={form}
      current={ownPath}
      breadcrumb={[{ href: page.href(ownPath), label: own.title }, { label: t.title }]}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.title}</h1>
      <FormFrame page={page} form={form}>
        <Field
          page={page}
          form={form}
          name="title"
          label={t.name}
          hint={t.nameHint}
          maxlength={160}
          width="full"
        />
        <Choices
          page={page}
          form={form}
          name="template"
          label={t.template}
          single
          choices={templates.map((value) => ({ value, label: named[value].label }))}
        />
        <p class="buttons">
          <Button>{t.submit}</Button>
          <Button kind="quiet" href={page.href(ownPath)}>
            {t.cancel}
          </Button>
        </p>
      </FormFrame>
    </StaffLayout>
  );
}
