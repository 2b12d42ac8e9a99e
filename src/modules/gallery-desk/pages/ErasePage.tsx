import { type AlbumPhoto, deskPath, deskPhotoPath, type PlacedAlbum } from '#modules/gallery/rules';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { words } from '../words.ts';

export interface ErasePageProps {
  page: Page;
  album: PlacedAlbum;
  photo: AlbumPhoto;
}

/** Asks once: what is erased here comes back by nothing. */
export function ErasePage({ page, album, photo }: ErasePageProps) {
  const t = words(page.lang);
  const back = deskPhotoPath(photo.id);
  return (
    <StaffLayout
      page={page}
      title={`${t.erase.title}, ${album.title}`}
      breadcrumb={[
        { href: deskPath, label: t.title },
        { href: `${deskPath}/${album.id}`, label: album.title },
        { href: back, label: t.onePhoto },
        { label: t.erase.title },
      ]}
      current={deskPath}
    >
      <div class="stack">
        <h1>{t.erase.title}</h1>
        <div class="photo-preview">
          <img
            src={page.href(deskPhotoPath(photo.id, 'image'), 'fr')}
            width={photo.width}
            height={photo.height}
            alt={photo.alternative ?? t.untold(photo.position)}
          />
        </div>
        <p>{t.erase.hint}</p>
        <FormFrame page={page}>
          <p class="buttons">
            <Button kind="destructive">{t.erase.submit}</Button>
            <Button kind="quiet" href={page.href(back)}>
              {t.erase.keep}
            </Button>
          </p>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}
