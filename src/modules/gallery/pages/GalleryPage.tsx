import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { Layout } from '#ui/Layout';
import { galleryPath } from '../paths.ts';
import type { ListedAlbum } from '../public-store.ts';
import { words } from '../words.ts';
import { AlbumsList } from './AlbumsList.tsx';

export interface GalleryPageProps {
  page: Page;
  albums: readonly ListedAlbum[];
  /** The number after which the list goes on; null when this is all. */
  next: number | null;
  isFirst: boolean;
}

/** All albums, the newest first. */
export function GalleryPage({ page, albums, next, isFirst }: GalleryPageProps) {
  const t = words(page.lang);
  return (
    <Layout
      page={page}
      title={t.title}
      description={t.description(page.network.name)}
      breadcrumb={[{ href: '/', label: t.home }, { label: t.title }]}
      current={galleryPath}
    >
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {albums.length === 0 ? (
        <EmptyState title={t.nothing.title}>{t.nothing.text}</EmptyState>
      ) : (
        <AlbumsList page={page} albums={albums} />
      )}
      <p class="buttons">
        {next !== null && (
          <Button kind="secondary" href={page.href(`${galleryPath}?apres=${next}`)}>
            {t.older}
          </Button>
        )}
        {!isFirst && (
          <Button kind="quiet" href={page.href(galleryPath)}>
            {t.newest}
          </Button>
        )}
      </p>
    </Layout>
  );
}
