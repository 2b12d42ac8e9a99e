import type { PublicList } from '#platform/feeds/list';
import { albumPath, galleryPath } from './paths.ts';
import { listAlbums, photosShown } from './public-store.ts';
import { nextEnd } from './shown.ts';
import { words } from './words.ts';

const mostEntries = 30;

/** The albums, for those who follow: what their photos show is said in words. */
export const albumList: PublicList = {
  path: galleryPath,
  label: { fr: 'Galerie', en: 'Gallery' },
  about: { fr: 'Les nouveaux albums des espaces.', en: 'The new albums of the spaces.' },
  shownOn: [galleryPath],
  async open({ db, network, lang, now }) {
    const t = words(lang).feed;
    return {
      title: t.title(network.name),
      description: t.description,
      path: galleryPath,
      query: '',
      until: await nextEnd(db, now),
      async entries() {
        const albums = await listAlbums(db, { now, limit: mostEntries });
        return Promise.all(
          albums.map(async (album) => ({
            id: album.id,
            title: album.title,
            path: albumPath(album),
            text: [
              ...(album.summary ? [album.summary] : []),
              ...(await photosShown(db, album.id, { now })).map(({ alternative }) => alternative),
            ].join('\n\n'),
            publishedAt: album.createdAt,
            changedAt: album.changedAt,
            author: album.spaceName,
            categories: [album.communeName],
          })),
        );
      },
    };
  },
};
