import type { PlacedSpace } from '#modules/network/rules';
import { spacePath } from '#modules/upkeep/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import type { Photo } from '../photo.ts';
import { words } from '../words.ts';
import { PhotoFields } from './PhotoFields.tsx';
import { Picture } from './Picture.tsx';

/** One photo: its words, or its end. */
export function PhotoPage({
  page,
  space,
  photo,
  form,
}: {
  page: Page;
  space: PlacedSpace;
  photo: Photo;
  form: Form;
}) {
  const t = words(page.lang);
  const list = `${spacePath(space.id)}/photos`;
  const crumbs = [
    { href: spacePath(space.id), label: space.name },
    { href: list, label: t.title },
    { label: t.editTitle },
  ];
  return (
    <StaffLayout
      page={page}
      title={`${t.editTitle}, ${space.name}`}
      breadcrumb={crumbs}
      current="/extranet/espaces"
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{t.editTitle}</h1>
        <div class="photo-preview">
          <Picture page={page} photo={photo} sizes="35rem" isFirst />
        </div>
        <FormFrame page={page} form={form} action={`${list}/${photo.id}`}>
          <PhotoFields page={page} form={form} />
          <p class="buttons">
            <Button>{t.save}</Button>
            <Button kind="quiet" href={page.href(list)}>
              {t.cancel}
            </Button>
          </p>
        </FormFrame>
        <FormFrame page={page} action={`${list}/${photo.id}/retirer`} class="rule">
          <Button kind="destructive">{t.remove}</Button>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}
