import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { WrittenField } from '#ui/WrittenField';
import { pressPath } from '../paths.ts';
import { words } from '../words.ts';

/** A release, before it leaves: its text, when it may be published, whom to call. */
export function WritePage({ page, form, isNew }: { page: Page; form: Form; isNew: boolean }) {
  const t = words(page.lang);
  const title = isNew ? t.write : t.change;
  const inForm = { page, form };
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={[{ href: pressPath, label: t.title }, { label: title }]}
      current={pressPath}
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{title}</h1>
        <FormFrame page={page} form={form}>
          <Field {...inForm} name="title" label={t.form.title} maxlength={120} width="full" />
          <WrittenField {...inForm} name="body" label={t.form.body} hint={t.form.bodyHint} lines={14} />
          <Field
            {...inForm}
            name="embargoUntil"
            type="date"
            label={t.form.embargoUntil}
            hint={t.form.embargoHint}
            optional
          />
          <Field {...inForm} name="contactName" label={t.form.contactName} maxlength={120} />
          <Field {...inForm} name="contactEmail" type="email" label={t.form.contactEmail} maxlength={254} />
          <Field
            {...inForm}
            name="contactPhone"
            type="tel"
            label={t.form.contactPhone}
            maxlength={30}
            optional
          />
          <Button>{t.save}</Button>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}
