import type { PlacedItem } from '#modules/news/rules';
import { deskItemPath } from '#modules/news-desk/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FileField } from '#ui/FileField';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { picturePath } from '../paths.ts';
import type { ItemPicture } from '../picture.ts';
import { words } from '../words.ts';
import { ItemPictureView } from './ItemPictureView.tsx';

interface PicturePageProps {
  page: Page;
  item: PlacedItem;
  picture: ItemPicture | undefined;
  form: Form;
}

/** The picture of an item: its file, and its words for those who do not see it. */
export function PicturePage({ page, item, picture, form }: PicturePageProps) {
  const t = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={`${t.title}, ${item.title}`}
      breadcrumb={[
        { href: '/extranet/actualites', label: t.news },
        { href: deskItemPath(item.id), label: item.title },
        { label: t.title },
      ]}
      current="/extranet/actualites"
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {picture && (
          <div class="photo-preview">
            <ItemPictureView page={page} picture={picture} sizes="35rem" isFirst />
          </div>
        )}
        <Fields page={page} form={form} picture={picture} />
        {picture && (
          <FormFrame page={page} action={`${picturePath(item.id)}/retirer`} class="rule">
            <Button kind="destructive">{t.remove}</Button>
          </FormFrame>
        )}
      </div>
    </StaffLayout>
  );
}

function Fields({ page, form, picture }: Omit<PicturePageProps, 'item'>) {
  const t = words(page.lang);
  const inForm = { page, form };
  return (
    <FormFrame page={page} form={form} withFiles>
      <FileField
        {...inForm}
        name="photo"
        label={t.fields.photo}
        hint={picture ? `${t.fields.photoHint} ${t.fields.photoOther}` : t.fields.photoHint}
        accept="image/jpeg,image/png,image/webp"
        optional={picture !== undefined}
      />
      <Field
        {...inForm}
        name="alternative"
        label={t.fields.alternative}
        hint={t.fields.alternativeHint}
        lines={2}
        maxlength={250}
      />
      <Field {...inForm} name="credit" label={t.fields.credit} maxlength={120} autocomplete="off" optional />
      <Choices
        {...inForm}
        name="rights"
        label={t.fields.rights}
        choices={[{ value: 'yes', label: t.fields.rightsYes }]}
      />
      <Button>{t.keep}</Button>
    </FormFrame>
  );
}
