import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { WrittenField } from '#ui/WrittenField';
import { type Group, kinds, longestMandate, longestName } from '../group.ts';
import { groupPath, groupsPath } from '../paths.ts';
import { words } from '../words.ts';

export interface WritePageProps {
  page: Page;
  form: Form;
  /** What is changed; without it, a new one is begun. */
  group: Group | undefined;
}

/** What a group says of itself. */
export function WritePage({ page, form, group }: WritePageProps) {
  const t = words(page.lang);
  const title = group ? t.form.change : t.form.begin;
  const crumbs = [
    { href: groupsPath, label: t.title },
    ...(group ? [{ href: groupPath(group.slug), label: group.name }] : []),
    { label: title },
  ];
  return (
    <StaffLayout page={page} title={title} breadcrumb={crumbs} current={groupsPath} form={form}>
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      <FormFrame page={page} form={form}>
        <Fields page={page} form={form} />
        <p class="buttons">
          <Button>{t.form.save}</Button>
          <Button kind="quiet" href={page.href(group ? groupPath(group.slug) : groupsPath)}>
            {t.form.cancel}
          </Button>
        </p>
      </FormFrame>
    </StaffLayout>
  );
}

function Fields({ page, form }: { page: Page; form: Form }) {
  const t = words(page.lang);
  const inForm = { page, form };
  return (
    <>
      {form.values.base && <input type="hidden" name="base" value={String(form.values.base)} />}
      <Choices
        {...inForm}
        name="kind"
        label={t.form.kind}
        single
        choices={kinds.map((value) => ({ value, label: t.kinds[value], hint: t.form.kindHints[value] }))}
      />
      <Field {...inForm} name="name" label={t.form.name} maxlength={longestName} width="full" />
      <WrittenField
        {...inForm}
        name="mandate"
        label={t.form.mandate}
        hint={t.form.mandateHint}
        lines={6}
        maxlength={longestMandate}
        optional
      />
      <Field {...inForm} name="mandateUntil" type="date" label={t.form.mandateUntil} optional />
      <Choices
        {...inForm}
        name="isOpen"
        label={t.form.isOpen}
        single
        choices={[
          { value: 'open', label: t.form.open, hint: t.form.openHint },
          { value: 'private', label: t.form.private, hint: t.form.privateHint },
        ]}
      />
      <Choices
        {...inForm}
        name="isPublic"
        label={t.form.publish}
        choices={[{ value: 'on', label: t.form.isPublic, hint: t.form.isPublicHint }]}
      />
    </>
  );
}
