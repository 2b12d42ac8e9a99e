import type { SpacePart } from '#platform/page-parts';
import { AlbumsList } from './pages/AlbumsList.tsx';
import { listAlbums } from './public-store.ts';
import { words } from './words.ts';

const mostShown = 2;

/** On the page of a space: its latest albums. */
export const latestAlbums: SpacePart = {
  place: 'public',
  order: 62,
  async draw({ db, now, lang }, page, { id }) {
    const albums = await listAlbums(db, { now, spaceId: id, limit: mostShown });
    if (albums.length === 0) return null;
    return (
      <section class="on-screen">
        <h2>{words(lang).inSpace}</h2>
        <AlbumsList page={page} albums={albums} withSpace={false} heading="h3" />
      </section>
    );
  },
};
