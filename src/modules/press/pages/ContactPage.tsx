import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Select } from '#ui/Select';
import { StaffLayout } from '#ui/StaffLayout';
import { contactPath, pressPath } from '../paths.ts';
import type { Contact } from '../press.ts';
import { words } from '../words.ts';

export interface ContactPageProps {
  page: Page;
  form: Form;
  /** Null: a new one. */
  contact: Contact | null;
  epcis: readonly { code: string; name: string }[];
}

/** Somebody of a medium: new, to be changed, or to be erased. */
export function ContactPage({ page, form, contact, epcis }: ContactPageProps) {
  const t = words(page.lang);
  const title = contact ? t.edit(contact.name) : t.add;
  const inForm = { page, form };
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={[{ href: pressPath, label: t.title }, { label: title }]}
      current={pressPath}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      <FormFrame page={page} form={form}>
        <Field {...inForm} name="medium" label={t.medium} maxlength={120} />
        <Field {...inForm} name="name" label={t.name} maxlength={120} />
        <Field {...inForm} name="email" type="email" label={t.email} maxlength={254} />
        <Field {...inForm} name="phone" type="tel" label={t.phone} maxlength={30} optional />
        <Select
          {...inForm}
          name="epciCode"
          label={t.where}
          none={t.everywhere}
          options={epcis.map(({ code, name }) => ({ value: code, label: name }))}
          optional
        />
        <p class="meta">{t.kept}</p>
        <Button>{t.save}</Button>
      </FormFrame>
      {contact && (
        <section class="rule">
          <p>{t.removeHint}</p>
          <FormFrame page={page} action={`${contactPath(contact.id)}/effacer`}>
            <p>
              <Button kind="destructive">{t.remove}</Button>
            </p>
          </FormFrame>
        </section>
      )}
    </StaffLayout>
  );
}
