import type { Page } from '#platform/page';
import type { Format } from '#platform/pictures/picture';
import { Button } from '#ui/Button';
import { Layout } from '#ui/Layout';
import { albumPath, galleryPath, photoPath, renditionPath, takeDownPath } from '../paths.ts';
import type { ListedAlbum, ShownPhoto } from '../public-store.ts';
import { words } from '../words.ts';
import { Picture } from './Picture.tsx';

export interface PhotoPageProps {
  page: Page;
  album: ListedAlbum;
  photo: ShownPhoto;
  /** Those that are shown with it, in their order. */
  photos: readonly ShownPhoto[];
  sizes: readonly { width: number; height: number; format: Format; bytes: number }[];
}

/** One photo: what it shows, the ones beside it, its sizes, and the way to have it taken down. */
export function PhotoPage(props: PhotoPageProps) {
  const { page, album, photo, photos } = props;
  const t = words(page.lang);
  const rank = photos.findIndex(({ id }) => id === photo.id);
  const [before, after] = [photos[rank - 1], photos[rank + 1]];
  return (
    <Layout
      page={page}
      title={`${t.photo(rank + 1, photos.length)}, ${album.title}`}
      description={photo.alternative}
      breadcrumb={[
        { href: '/', label: t.home },
        { href: galleryPath, label: t.title },
        { href: albumPath(album), label: album.title },
        { label: t.photo(rank + 1, photos.length) },
      ]}
      current={galleryPath}
    >
      <h1>{album.title}</h1>
      <p class="meta">{t.photo(rank + 1, photos.length)}</p>
      <figure class={photo.isPrinted ? 'one-photo' : 'one-photo on-screen'}>
        <Picture page={page} photo={photo} sizes="(width >= 70em) 70rem, 100vw" isFirst />
        <figcaption>
          {photo.alternative}
          {photo.credit && <span class="meta"> {t.credit(photo.credit)}</span>}
        </figcaption>
      </figure>
      <p class="buttons">
        {before && (
          <Button kind="secondary" href={page.href(photoPath(before.number))}>
            {t.before}
          </Button>
        )}
        {after && (
          <Button kind="secondary" href={page.href(photoPath(after.number))}>
            {t.after}
          </Button>
        )}
      </p>
      <Sizes {...props} />
      <p>
        <a href={page.href(takeDownPath(photo.number))}>{t.itIsMe}</a>
      </p>
    </Layout>
  );
}

function Sizes({ page, photo, sizes }: PhotoPageProps) {
  const t = words(page.lang);
  return (
    <section class="on-screen">
      <h2>{t.sizes}</h2>
      <ul class="plain">
        {sizes.map(({ width, height, format, bytes }) => (
          <li>
            <a href={page.href(renditionPath(photo.sha256, width, format), 'fr')}>
              {t.size(
                width,
                height,
                format === 'webp' ? 'WebP' : 'JPEG',
                t.kilobytes(Math.max(1, Math.round(bytes / 1024))),
              )}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
