import type { Child } from 'hono/jsx';
import { spacePath } from '#modules/space-page/rules';
import type { Page } from '#platform/page';
import { Layout } from '#ui/Layout';
import { galleryPath, photoPath } from '../paths.ts';
import type { ListedAlbum, ShownPhoto } from '../public-store.ts';
import { words } from '../words.ts';
import { factsOf } from './AlbumsList.tsx';
import { Picture } from './Picture.tsx';

/** One album: each photo leads to its own page. What may not stand on paper is not printed. */
export function AlbumPage({
  page,
  album,
  photos,
  parts,
}: {
  page: Page;
  album: ListedAlbum;
  photos: readonly ShownPhoto[];
  /** What other modules do with all of it. */
  parts: Child[];
}) {
  const t = words(page.lang);
  return (
    <Layout
      page={page}
      title={album.title}
      description={album.summary ?? `${album.title}, ${album.spaceName}`}
      breadcrumb={[
        { href: '/', label: t.home },
        { href: galleryPath, label: t.title },
        { label: album.title },
      ]}
      current={galleryPath}
    >
      <h1>{album.title}</h1>
      <p class="meta">
        <a href={page.href(spacePath(album.spaceSlug))}>{`${album.spaceName}, ${album.communeName}`}</a>
        {` · ${factsOf(page, album)}`}
      </p>
      {album.summary && <p class="lead">{album.summary}</p>}
      <ul class="album">
        {photos.map((photo, rank) => (
          <li class={photo.isPrinted ? undefined : 'on-screen'}>
            <a href={page.href(photoPath(photo.number))}>
              <Picture
                page={page}
                photo={photo}
                sizes="(width >= 47.5em) 22rem, 100vw"
                isFirst={rank === 0}
              />
            </a>
          </li>
        ))}
      </ul>
      {parts}
    </Layout>
  );
}
