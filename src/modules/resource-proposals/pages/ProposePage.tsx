import { deskListPath, deskPath } from '#modules/resource-desk/rules';
import type { Resource } from '#modules/resources/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { words } from '../words.ts';

interface ProposePageProps {
  page: Page;
  resource: Resource;
  original: Resource;
  form: Form;
}

/** A word with what one offers to those who wrote the first. */
export function ProposePage({ page, resource, original, form }: ProposePageProps) {
  const t = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={t.propose}
      form={form}
      current={deskListPath}
      breadcrumb={[{ href: deskPath(resource.id), label: resource.title }, { label: t.propose }]}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.propose}</h1>
      <p>{t.proposeIntro(original.title, original.spaceName ?? t.network)}</p>
      <FormFrame page={page} form={form}>
        <Field
          page={page}
          form={form}
          name="message"
          label={t.message}
          hint={t.messageHint}
          lines={4}
          width="full"
        />
        <Button>{t.send}</Button>
      </FormFrame>
    </StaffLayout>
  );
}
