import type { Form } from '#platform/forms/form';
import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { PlaceFields } from './PlaceFields.tsx';
import { Preview, TextFields } from './TextFields.tsx';

/** A page is first written in the language of whoever writes it; the other comes after. */
export const NewPage = ({ page, form }: { page: Page; form: Form }) => {
  const t = speak({ fr, en }, page.lang);
  return (
    <StaffLayout
      page={page}
      title={t.add}
      form={form}
      current="/extranet/pages"
      breadcrumb={[{ href: '/extranet/pages', label: t.list }, { label: t.add }]}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.add}</h1>
      <Preview page={page} form={form} lang={page.lang} />
      <FormFrame page={page} form={form}>
        <TextFields page={page} form={form} lang={page.lang} />
        <PlaceFields page={page} form={form} />
        <p class="buttons">
          <Button>{t.save}</Button>
          <Button kind="secondary" name="preview" value="1">
            {t.preview}
          </Button>
        </p>
      </FormFrame>
    </StaffLayout>
  );
};
