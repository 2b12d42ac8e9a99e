import {
  type AlbumPhoto,
  albumPath,
  deskPath,
  deskPhotoPath,
  mostAtOnce,
  type PlacedAlbum,
} from '#modules/gallery/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { FileField } from '#ui/FileField';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { words } from '../words.ts';

export interface DeskAlbumPageProps {
  page: Page;
  album: PlacedAlbum;
  photos: readonly AlbumPhoto[];
  /** When the first consent of each ends. */
  ends: ReadonlyMap<string, Date>;
  form: Form;
}

/** The photos of an album: what each lacks, until when it is shown, and more of them. */
export function DeskAlbumPage(props: DeskAlbumPageProps) {
  const { page, album, photos } = props;
  const t = words(page.lang);
  const isShown = photos.some(({ sha256, hiddenAt }) => sha256 && !hiddenAt);
  return (
    <StaffLayout
      page={page}
      title={album.title}
      breadcrumb={[{ href: deskPath, label: t.title }, { label: album.title }]}
      current={deskPath}
    >
      <div class="stack">
        <h1>{album.title}</h1>
        <p class="meta">{`${album.spaceName}, ${album.communeName}`}</p>
        {album.summary && <p>{album.summary}</p>}
        <p class="buttons">
          <Button kind="secondary" icon="pencil" href={page.href(`${deskPath}/${album.id}/modifier`)}>
            {t.changeAlbum}
          </Button>
          {isShown && (
            <Button kind="quiet" href={page.href(albumPath(album), 'fr')}>
              {t.see}
            </Button>
          )}
        </p>
        {photos.length === 0 ? <p>{t.noPhotos}</p> : <Photos {...props} />}
        <Add {...props} />
        {photos.length === 0 && (
          <FormFrame page={page} action={`${deskPath}/${album.id}/supprimer`} class="rule">
            <Button kind="destructive">{t.removeAlbum}</Button>
          </FormFrame>
        )}
      </div>
    </StaffLayout>
  );
}

const Photos = ({ page, photos, ends }: DeskAlbumPageProps) => (
  <ol class="photo-list">
    {photos.map((photo, rank) => (
      <li>
        <img
          src={page.href(deskPhotoPath(photo.id, 'image'), 'fr')}
          width={photo.width}
          height={photo.height}
          alt={photo.alternative ?? words(page.lang).untold(rank + 1)}
          loading="lazy"
        />
        <Line page={page} photo={photo} end={ends.get(photo.id)} rank={rank + 1} />
      </li>
    ))}
  </ol>
);

function Line({
  page,
  photo,
  end,
  rank,
}: {
  page: Page;
  photo: AlbumPhoto;
  end: Date | undefined;
  rank: number;
}) {
  const t = words(page.lang);
  const isDraft = photo.sha256 === null;
  return (
    <div class="stack">
      <p>
        <State knot={photo.hiddenAt ? 'crossed' : isDraft ? 'half' : 'full'}>
          {photo.hiddenAt ? t.state.hidden : isDraft ? t.state.draft : stateOf(page, end)}
        </State>
      </p>
      {photo.alternative && <p>{photo.alternative}</p>}
      <div class="buttons">
        <Button
          kind={isDraft || photo.hiddenAt ? 'primary' : 'secondary'}
          dense
          href={page.href(deskPhotoPath(photo.id))}
        >
          {isDraft ? t.describe : t.open} <span class="unseen">{t.photo(rank)}</span>
        </Button>
        {rank > 1 && (
          <FormFrame page={page} action={deskPhotoPath(photo.id, 'avant')}>
            <Button kind="quiet" dense>
              {t.forward} <span class="unseen">{t.photo(rank)}</span>
            </Button>
          </FormFrame>
        )}
      </div>
    </div>
  );
}

/** The last day on which it is shown is the one before its end. */
function stateOf(page: Page, end: Date | undefined): string {
  const t = words(page.lang);
  if (!end) return t.state.shown;
  return t.state.until(formatDateWithYear(page.lang, dateOf(new Date(end.getTime() - 1), page.network.zone)));
}

function Add({ page, album, form }: DeskAlbumPageProps) {
  const t = words(page.lang);
  return (
    <section class="rule">
      <h2>{t.addPhotos}</h2>
      <FormFrame page={page} form={form} action={`${deskPath}/photos`} withFiles>
        <input type="hidden" name="album" value={album.id} />
        <FileField
          page={page}
          form={form}
          name="photos"
          label={t.photosField}
          hint={t.photosHint(mostAtOnce)}
          accept="image/jpeg,image/png,image/webp"
          several
        />
        <p class="buttons">
          <Button>{t.add}</Button>
        </p>
      </FormFrame>
    </section>
  );
}
