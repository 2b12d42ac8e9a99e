import type { DeskAlbum } from '#modules/gallery';
import { deskPath } from '#modules/gallery/rules';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { Table } from '#ui/Table';
import { words } from '../words.ts';

export interface DeskPageProps {
  page: Page;
  albums: readonly DeskAlbum[];
  current: number;
  count: number;
}

/** The albums that somebody looks after, and what each of them waits for. */
export function DeskPage({ page, albums, current, count }: DeskPageProps) {
  const t = words(page.lang);
  return (
    <StaffLayout page={page} title={t.title} current={deskPath}>
      <h1>{t.title}</h1>
      <div class="stack">
        <p>{t.lead}</p>
        <p class="buttons">
          <Button icon="plus" href={page.href(`${deskPath}/nouvel-album`)}>
            {t.newAlbum}
          </Button>
        </p>
      </div>
      {albums.length === 0 ? (
        <EmptyState title={t.none}>{t.noneText}</EmptyState>
      ) : (
        <Table
          caption={t.title}
          rows={albums}
          columns={[
            {
              head: t.list.album,
              cell: (album) => <a href={page.href(`${deskPath}/${album.id}`)}>{album.title}</a>,
            },
            {
              head: t.list.space,
              cell: ({ spaceName, communeName }) => `${spaceName}, ${communeName}`,
              phone: 'alone',
            },
            { head: t.list.state, cell: (album) => <Waiting page={page} album={album} />, phone: 'alone' },
          ]}
        />
      )}
      <Pagination page={page} current={current} count={count} />
    </StaffLayout>
  );
}

function Waiting({ page, album: { photos, drafts, hidden } }: { page: Page; album: DeskAlbum }) {
  const t = words(page.lang);
  if (hidden > 0) return <State knot="crossed">{t.hiddenCount(hidden)}</State>;
  if (drafts > 0) return <State knot="half">{t.draftCount(drafts)}</State>;
  return <State knot={photos > 0 ? 'full' : 'hollow'}>{t.count(photos)}</State>;
}
