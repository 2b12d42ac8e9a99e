import { groupCrumbs } from '#modules/groups';
import { type Group, groupsPath } from '#modules/groups/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { longestText, longestTitle } from '../discussion.ts';
import { discussionsPath } from '../paths.ts';
import { words } from '../words.ts';

/** Begins a discussion: what it is about, and its first post. */
export function BeginPage({ page, group, form }: { page: Page; group: Group; form: Form }) {
  const t = words(page.lang);
  const inForm = { page, form };
  return (
    <StaffLayout
      page={page}
      title={t.open}
      breadcrumb={[
        ...groupCrumbs(page.lang, group),
        { href: discussionsPath(group.slug), label: t.title },
        { label: t.open },
      ]}
      current={groupsPath}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.open}</h1>
      <p class="lead">{t.form.lead}</p>
      <FormFrame page={page} form={form}>
        <Field {...inForm} name="title" label={t.form.what} maxlength={longestTitle} />
        <Field {...inForm} name="text" label={t.form.text} lines={8} width="full" maxlength={longestText} />
        <Button>{t.form.submit}</Button>
      </FormFrame>
    </StaffLayout>
  );
}
