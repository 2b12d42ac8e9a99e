import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { staffPath } from '../paths.ts';
import { words } from '../words.ts';

/** What an edition says beside the spaces. */
export function TextPage({ page, year, form }: { page: Page; year: number; form: Form }) {
  const t = words(page.lang);
  const title = t.textTitle(year);
  const inForm = { page, form, lang: 'fr' };
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={[{ href: staffPath, label: t.title }, { label: title }]}
      current={staffPath}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      <FormFrame page={page} form={form}>
        <input type="hidden" name="base" value={String(form.values.base ?? '')} />
        <Field {...inForm} name="title" label={t.bookTitle} hint={t.bookTitleHint} maxlength={80} />
        <Field {...inForm} name="motto" label={t.motto} hint={t.mottoHint} maxlength={60} optional />
        <Field
          {...inForm}
          name="editorial"
          label={t.editorial}
          hint={t.editorialHint}
          lines={12}
          width="full"
          maxlength={6000}
          optional
        />
        <Field
          {...inForm}
          name="signature"
          label={t.signature}
          hint={t.signatureHint}
          maxlength={200}
          optional
        />
        <Button>{t.save}</Button>
      </FormFrame>
    </StaffLayout>
  );
}
