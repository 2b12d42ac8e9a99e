import { type AlbumPhoto, deskPath, deskPhotoPath, type PlacedAlbum } from '#modules/gallery/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { columns, lines } from '../boxes.ts';
import { words } from '../words.ts';

export interface BlurPageProps {
  page: Page;
  album: PlacedAlbum;
  photo: AlbumPhoto;
  form: Form;
}

/** What is to be blurred: squares to tick over the picture; with a script, a brush. */
export function BlurPage({ page, album, photo, form }: BlurPageProps) {
  const t = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={`${t.blur.title}, ${album.title}`}
      breadcrumb={[
        { href: deskPath, label: t.title },
        { href: `${deskPath}/${album.id}`, label: album.title },
        { href: deskPhotoPath(photo.id), label: t.onePhoto },
        { label: t.blur.title },
      ]}
      current={deskPath}
      form={form}
      head={
        <>
          <link rel="stylesheet" href={page.asset('src/browser/blur.css')} />
          <script type="module" src={page.asset('src/modules/gallery-desk/elements/blur-brush.ts')} />
        </>
      }
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.blur.title}</h1>
      <p class="lead">{t.blur.lead}</p>
      <FormFrame page={page} form={form}>
        <blur-brush {...t.blur.brush}>
          <div class="blurring">
            <img
              src={page.href(deskPhotoPath(photo.id, 'image'), 'fr')}
              width={photo.width}
              height={photo.height}
              alt={photo.alternative ?? t.untold(photo.position)}
            />
            <Squares page={page} />
          </div>
        </blur-brush>
        <p class="buttons">
          <Button>{t.blur.submit}</Button>
          <Button kind="quiet" href={page.href(deskPhotoPath(photo.id))}>
            {t.cancel}
          </Button>
        </p>
      </FormFrame>
    </StaffLayout>
  );
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, rank) => rank);

function Squares({ page }: { page: Page }) {
  const t = words(page.lang).blur;
  return (
    <fieldset class="squares">
      <legend class="unseen">{t.squares}</legend>
      {upTo(lines).flatMap((line) =>
        upTo(columns).map((column) => (
          <label>
            <input
              type="checkbox"
              id={line === 0 && column === 0 ? 'f-square' : undefined}
              name="square"
              value={`${column}-${line}`}
            />
            <span class="unseen">{t.square(line + 1, column + 1)}</span>
          </label>
        )),
      )}
    </fieldset>
  );
}
