import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { staffPath } from '../paths.ts';
import { words } from '../words.ts';

/** What is lost with an edition that was begun by mistake, and the button that takes it out. */
export function GiveUpPage({ page, year, form }: { page: Page; year: number; form: Form }) {
  const t = words(page.lang);
  const title = t.giveUpTitle(year);
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={[{ href: staffPath, label: t.title }, { label: title }]}
      current={staffPath}
    >
      <h1>{title}</h1>
      <p class="standfirst">{t.giveUpWhy}</p>
      <FormFrame page={page} form={form}>
        <p class="buttons">
          <Button kind="destructive">{t.giveUp}</Button>
          <Button kind="secondary" href={page.href(staffPath)}>
            {t.freezeBack}
          </Button>
        </p>
      </FormFrame>
    </StaffLayout>
  );
}
