import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import type { Lists } from '../lists.ts';
import { words } from '../words.ts';
import { PlaceFields, RunnerFields } from './IdentityFields.tsx';

/** A space that enters the register: its name and its place, the rest comes later. */
export function NewSpacePage({ page, form, lists }: { page: Page; form: Form; lists: Lists }) {
  const t = words(page.lang);
  const crumbs = [{ href: '/extranet/espaces', label: t.spaces }, { label: t.create.title }];
  return (
    <StaffLayout
      page={page}
      title={t.create.title}
      breadcrumb={crumbs}
      current="/extranet/espaces"
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{t.create.title}</h1>
        <p class="lead">{t.create.lead}</p>
        <FormFrame page={page} form={form}>
          <PlaceFields page={page} form={form} lists={lists} />
          <h2>{t.form.structure}</h2>
          <RunnerFields page={page} form={form} lists={lists} />
          <p class="buttons">
            <Button>{t.create.save}</Button>
          </p>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}
