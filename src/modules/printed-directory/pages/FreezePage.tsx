import type { Child } from 'hono/jsx';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { editionPath, staffPath } from '../paths.ts';
import { words } from '../words.ts';

export interface FreezePageProps {
  page: Page;
  year: number;
  /** What is not as it should be, in a sentence each. */
  warnings: readonly Child[];
  form: Form;
}

/** What freezing means, what is still awaited, and the button that does it. */
export function FreezePage({ page, year, warnings, form }: FreezePageProps) {
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
      {warnings.length > 0 && (
        <section class="stack">
          <Notice kind="warning">{t.freezeAwaited}</Notice>
          <ul>
            {warnings.map((warning) => (
              <li>{warning}</li>
            ))}
          </ul>
        </section>
      )}
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
