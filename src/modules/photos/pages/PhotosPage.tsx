import type { PlacedSpace } from '#modules/network/rules';
import { spacePath } from '#modules/upkeep/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FileField } from '#ui/FileField';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { mostPhotos, type Photo } from '../photo.ts';
import { words } from '../words.ts';
import { PhotoFields } from './PhotoFields.tsx';
import { Picture } from './Picture.tsx';

export interface PhotosPageProps {
  page: Page;
  space: PlacedSpace;
  photos: readonly Photo[];
  form: Form;
}

/** The photos of a space: their order, their words, and one more. */
export function PhotosPage({ page, space, photos, form }: PhotosPageProps) {
  const t = words(page.lang);
  const home = spacePath(space.id);
  const crumbs = [
    { href: '/extranet/espaces', label: t.spaces },
    { href: home, label: space.name },
    { label: t.title },
  ];
  return (
    <StaffLayout
      page={page}
      title={`${t.title}, ${space.name}`}
      breadcrumb={crumbs}
      current="/extranet/espaces"
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {photos.length === 0 ? <p>{t.none}</p> : <List page={page} space={space} photos={photos} />}
        {photos.length < mostPhotos && <Add page={page} form={form} />}
      </div>
    </StaffLayout>
  );
}

const List = ({ page, space, photos }: Omit<PhotosPageProps, 'form'>) => (
  <ol class="photo-list">
    {photos.map((photo, index) => (
      <Line page={page} space={space} photo={photo} isFirst={index === 0} />
    ))}
  </ol>
);

function Line({
  page,
  space,
  photo,
  isFirst,
}: {
  page: Page;
  space: PlacedSpace;
  photo: Photo;
  isFirst: boolean;
}) {
  const t = words(page.lang);
  const here = `${spacePath(space.id)}/photos/${photo.id}`;
  return (
    <li>
      <Picture page={page} photo={photo} sizes="18rem" isFirst={isFirst} />
      <div>
        {isFirst && <p class="meta">{t.first}</p>}
        <p>{photo.alternative}</p>
        {photo.credit && <p class="meta">{t.credit(photo.credit)}</p>}
        <div class="buttons">
          <Button kind="secondary" dense href={page.href(here)}>
            {t.edit}
          </Button>
          {!isFirst && (
            <FormFrame page={page} action={`${here}/avant`}>
              <Button kind="quiet" dense>
                {t.forward}
              </Button>
            </FormFrame>
          )}
        </div>
      </div>
    </li>
  );
}

function Add({ page, form }: { page: Page; form: Form }) {
  const t = words(page.lang);
  const cameBack = Object.keys(form.errors).length > 0;
  return (
    <section class="rule">
      <h2>{t.addFirst}</h2>
      <FormFrame page={page} form={form} withFiles>
        <FileField
          page={page}
          form={form}
          name="photo"
          label={t.fields.photo}
          hint={cameBack ? `${t.fields.photoHint} ${t.fields.photoAgain}` : t.fields.photoHint}
          accept="image/jpeg,image/png,image/webp"
        />
        <PhotoFields page={page} form={form} />
        <Choices
          page={page}
          form={form}
          name="wide"
          label={t.fields.wide}
          choices={[{ value: 'yes', label: t.fields.wideYes }]}
        />
        <Choices
          page={page}
          form={form}
          name="rights"
          label={t.fields.rights}
          choices={[{ value: 'yes', label: t.fields.rightsYes }]}
        />
        <p class="buttons">
          <Button>{t.add}</Button>
        </p>
      </FormFrame>
    </section>
  );
}
