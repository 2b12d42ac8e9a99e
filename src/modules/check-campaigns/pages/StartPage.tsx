import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { campaignPath, listPath } from '../paths.ts';
import { words } from '../words.ts';

export interface StartPageProps {
  page: Page;
  form: Form;
  /** The grouping of communes that is asked; null: the whole network. */
  where: string | null;
  /** How many spaces would be asked. */
  spaces: number;
  nightlyLetters: number;
}

/** Whom the button would write to, before it does. */
export function StartPage({ page, form, where, spaces, nightlyLetters }: StartPageProps) {
  const t = words(page.lang).campaign;
  return (
    <StaffLayout
      page={page}
      title={t.start.sure}
      breadcrumb={[{ href: campaignPath, label: t.title }, { label: t.start.sure }]}
      current={listPath}
    >
      <h1>{t.start.sure}</h1>
      <p class="standfirst">{t.start.count(spaces, where ?? t.start.everywhere)}</p>
      {spaces > 0 && <p>{t.start.nights(nightlyLetters)}</p>}
      <FormFrame page={page} form={form}>
        <input type="hidden" name="epci" value={form.values.epci} />
        <p class="buttons">
          {spaces > 0 && <Button icon="mail">{t.start.submitTo(spaces)}</Button>}
          <Button kind="secondary" href={page.href(campaignPath)}>
            {t.start.back}
          </Button>
        </p>
      </FormFrame>
    </StaffLayout>
  );
}
