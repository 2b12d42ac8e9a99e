import { meetingById } from '#modules/meetings';
import type { Block, MeetingPart, SpacePart } from '#platform/page-parts';
import { AlbumsList } from './pages/AlbumsList.tsx';
import { galleryPath } from './paths.ts';
import { listAlbums } from './public-store.ts';
import { words } from './words.ts';

const mostInSpace = 2;
const mostOfMeeting = 4;
const mostOnHome = 3;

/** On the page of a space: its latest albums. */
export const latestAlbums: SpacePart = {
  place: 'public',
  order: 62,
  async draw({ db, now, lang }, page, { id }) {
    const albums = await listAlbums(db, { now, spaceId: id, limit: mostInSpace });
    if (albums.length === 0) return null;
    return (
      <section class="on-screen">
        <h2>{words(lang).inSpace}</h2>
        <AlbumsList page={page} albums={albums} withSpace={false} heading="h3" />
      </section>
    );
  },
};

/** On the page of each date of a workshop or an event: its albums. */
export const albumsOfMeeting: MeetingPart = {
  place: 'public',
  order: 70,
  async draw({ db, now, lang }, page, { id }) {
    const meeting = await meetingById(db, id);
    if (!meeting) return null;
    const albums = await listAlbums(db, { now, seriesId: meeting.seriesId, limit: mostOfMeeting });
    if (albums.length === 0) return null;
    return (
      <section class="on-screen">
        <h2>{words(lang).inSpace}</h2>
        <AlbumsList page={page} albums={albums} withSpace={false} heading="h3" />
      </section>
    );
  },
};

/** On the public home: the first photo of each of the latest albums. */
export const latestPhotos: Block = {
  audience: 'public',
  place: 'section',
  order: 35,
  budgetBytes: 6000,
  async draw({ db, now, lang }, page) {
    const albums = await listAlbums(db, { now, limit: mostOnHome });
    if (albums.length === 0) return null;
    const t = words(lang);
    return (
      <section class="on-screen">
        <div class="head">
          <h2>{t.onHome.title}</h2>
          <a href={page.href(galleryPath)}>{t.onHome.all}</a>
        </div>
        <AlbumsList page={page} albums={albums} heading="h3" across />
      </section>
    );
  },
};
