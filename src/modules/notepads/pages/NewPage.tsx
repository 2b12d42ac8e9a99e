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

export interface NewPageProps {
  page: Page;
  form: Form;
  /** The page of whoever holds it. */
  crumb: { path: string; title: string } | null;
}

/** What it is called, and what it begins with. */
export function NewPage({ page, form, crumb }: NewPageProps) {
  const { create: t, templates: named } = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={t.title}
      form={form}
      current={ownPath}
      breadcrumb={[...(crumb ? [{ href: crumb.path, label: crumb.title }] : []), { label: t.title }]}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.title}</h1>
      <FormFrame page={page} form={form}>
        <input type="hidden" name="holder" value={String(form.values.holder ?? '')} />
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
          <Button kind="quiet" href={page.href(crumb?.path ?? ownPath)}>
            {t.cancel}
          </Button>
        </p>
      </FormFrame>
    </StaffLayout>
  );
}
