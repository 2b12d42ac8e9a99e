import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Select } from '#ui/Select';
import { StaffLayout } from '#ui/StaffLayout';
import { copiesPath, yearPath } from '../paths.ts';
import { kinds } from '../recipient.ts';
import { words } from '../words.ts';

export interface RecipientPageProps {
  page: Page;
  year: number;
  form: Form;
  name: string | null;
}

/** Somebody who receives copies: new (without a name yet), or to be changed. */
export function RecipientPage({ page, year, form, name }: RecipientPageProps) {
  const t = words(page.lang);
  const title = name === null ? t.add : t.edit(name);
  const inForm = { page, form };
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={[{ href: yearPath(year), label: t.titleOf(year) }, { label: title }]}
      current={copiesPath}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      <FormFrame page={page} form={form}>
        <Select
          {...inForm}
          name="kind"
          label={t.kind}
          options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
        />
        <Field {...inForm} name="name" label={t.name} maxlength={120} />
        <Field {...inForm} name="address" label={t.address} maxlength={200} optional />
        <Field
          {...inForm}
          name="postalCode"
          label={t.postalCode}
          width="year"
          inputmode="numeric"
          maxlength={5}
        />
        <Field {...inForm} name="city" label={t.city} maxlength={80} />
        <Field {...inForm} name="copies" label={t.copies} width="year" inputmode="numeric" maxlength={9} />
        <Button>{t.save}</Button>
      </FormFrame>
      {name !== null && (
        <FormFrame page={page} action={`${page.path}/retirer`}>
          <p>
            <Button kind="destructive">{t.remove}</Button>
          </p>
        </FormFrame>
      )}
    </StaffLayout>
  );
}
