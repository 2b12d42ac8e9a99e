import type { AlbumPart } from '#platform/page-parts';
import { packPath } from './paths.ts';
import { countShown, packedPhotos } from './store.ts';
import { words } from './words.ts';

/** Under an album: all that may be handed on of it, and what that weighs. */
export const packPart: AlbumPart = {
  order: 10,
  async draw({ db, now, lang }, page, { id, number }) {
    const photos = await packedPhotos(db, id, now);
    if (photos.length === 0) return null;
    const t = words(lang);
    const left = (await countShown(db, id, now)) - photos.length;
    const bytes = photos.reduce((sum, photo) => sum + photo.bytes, 0);
    const megabytes = Math.max(0.1, Math.round(bytes / 100_000) / 10);
    return (
      <p class="on-screen">
        <a href={page.href(packPath(number))} download>
          {t.take}
        </a>{' '}
        <small>
          {t.takeMore(photos.length, megabytes)}
          {left > 0 && ` ${t.left(left)}`}
        </small>
      </p>
    );
  },
};
