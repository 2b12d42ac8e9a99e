import type { Form } from '#platform/forms/form';
import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { type EditablePage, textFor } from '../editable-page.ts';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { PlaceFields } from './PlaceFields.tsx';
import { filled } from './Written.tsx';

export const PlacePage = ({ page, editable, form }: { page: Page; editable: EditablePage; form: Form }) => {
  const t = speak({ fr, en }, page.lang);
  const text = textFor(editable, page.lang);
  const title = text ? filled(page, text.title, text.lang) : editable.slug;
  return (
    <StaffLayout
      page={page}
      title={title}
      form={form}
      current="/extranet/pages"
      breadcrumb={[{ href: '/extranet/pages', label: t.list }, { label: t.move }]}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      <FormFrame page={page} form={form}>
        <PlaceFields page={page} form={form} />
        <Button>{t.save}</Button>
      </FormFrame>
    </StaffLayout>
  );
};
