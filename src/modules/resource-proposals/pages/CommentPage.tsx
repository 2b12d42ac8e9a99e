import { type Resource, resourcePath } from '#modules/resources/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { ErrorSummary } from '#ui/ErrorSummary';
import { StaffLayout } from '#ui/StaffLayout';
import { words } from '../words.ts';
import { CommentForm } from './CommentForm.tsx';

/** A word that could not be kept as it was, with what was typed. */
export function CommentPage({ page, resource, form }: { page: Page; resource: Resource; form: Form }) {
  const t = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={t.comments}
      form={form}
      current="/extranet/ressources"
      breadcrumb={[{ href: resourcePath(resource.slug), label: resource.title }, { label: t.comments }]}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.comments}</h1>
      <p>{t.commentsIntro}</p>
      <CommentForm page={page} form={form} resourceId={resource.id} />
    </StaffLayout>
  );
}
