import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { editionPath, staffPath } from '../paths.ts';
import { words } from '../words.ts';

/** What freezing means, and the button that does it. */
export function FreezePage({ page, year, form }: { page: Page; year: number; form: Form }) {
  const t = words(page.lang);
  const title = t.freezeTitle(year);
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
      <p class="standfirst">{t.freezeWhy}</p>
      <p>
        <a href={page.href(`${editionPath(year)}/livret.pdf`)}>{t.see}</a>
      </p>
      <FormFrame page={page} form={form}>
        <p class="buttons">
          <Button>{t.freezeSubmit}</Button>
          <Button kind="secondary" href={page.href(staffPath)}>
            {t.freezeBack}
          </Button>
        </p>
      </FormFrame>
    </StaffLayout>
  );
}
