import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { albumPath } from '../paths.ts';
import type { ListedAlbum } from '../public-store.ts';
import { words } from '../words.ts';
import { Picture } from './Picture.tsx';

/** Albums by their first photo: what, where, how many, since when. */
export const AlbumsList = ({
  page,
  albums,
  withSpace = true,
  heading = 'h2',
  across = false,
}: {
  page: Page;
  albums: readonly ListedAlbum[];
  withSpace?: boolean;
  heading?: 'h2' | 'h3';
  /** Three beside each other, also in a section. */
  across?: boolean;
}) => (
  <ul class={across ? 'albums across' : 'albums'}>
    {albums.map((album, rank) => (
      <li>
        <Picture
          page={page}
          photo={{ ...album.cover, alternative: '' }}
          sizes="(width >= 47.5em) 22rem, 100vw"
          isFirst={rank === 0 && heading === 'h2'}
        />
        <Title heading={heading}>
          <a href={page.href(albumPath(album))}>{album.title}</a>
        </Title>
        <p class="meta">
          {[withSpace && `${album.spaceName}, ${album.communeName}`, factsOf(page, album)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </li>
    ))}
  </ul>
);

const Title = ({ heading, children }: { heading: 'h2' | 'h3'; children?: unknown }) =>
  heading === 'h2' ? <h2 class="name">{children as never}</h2> : <h3 class="name">{children as never}</h3>;

/** « 12 photos · ajouté le 3 novembre 2026 » */
export function factsOf(
  page: Page,
  { photos, createdAt }: Pick<ListedAlbum, 'photos' | 'createdAt'>,
): string {
  const t = words(page.lang);
  const day = formatDateWithYear(page.lang, dateOf(createdAt, page.network.zone));
  return `${t.count(photos)} · ${t.added(day)}`;
}
