import { spacePath } from '#modules/upkeep/rules';
import type { SpacePart } from '#platform/page-parts';
import { Button } from '#ui/Button';
import { Picture } from './pages/Picture.tsx';
import { photosOf } from './store.ts';
import { words } from './words.ts';

/** Where the house is drawn, the photo of the real one. */
export const firstPhoto: SpacePart = {
  place: 'picture',
  order: 10,
  async draw({ db }, page, space) {
    const [photo] = await photosOf(db, space.id);
    if (!photo) return null;
    return (
      <>
        <Picture page={page} photo={photo} sizes="(width >= 47.5em) 33rem, 100vw" isFirst />
        {photo.credit && <figcaption class="meta">{words(page.lang).credit(photo.credit)}</figcaption>}
      </>
    );
  },
};

/** On the public page, the photos after the first. */
export const gallery: SpacePart = {
  place: 'public',
  order: 60,
  async draw({ db }, page, space) {
    const t = words(page.lang);
    const [, ...others] = await photosOf(db, space.id);
    if (others.length === 0) return null;
    return (
      <section class="on-screen">
        <h2>{t.gallery}</h2>
        <ul class="gallery">
          {others.map((photo) => (
            <li>
              <Picture page={page} photo={photo} sizes="(width >= 47.5em) 20rem, 100vw" />
              {photo.credit && <p class="meta">{t.credit(photo.credit)}</p>}
            </li>
          ))}
        </ul>
      </section>
    );
  },
};

/** On the space's page in the extranet: how many there are, and where to add one. */
export const staffPart: SpacePart = {
  place: 'staff',
  order: 10,
  permission: 'space.edit',
  async draw({ db }, page, space) {
    const t = words(page.lang);
    const photos = await photosOf(db, space.id);
    const [first] = photos;
    return (
      <div class="stack">
        <h2>{t.title}</h2>
        {first && (
          <div class="photo-preview">
            <Picture page={page} photo={first} sizes="20rem" />
          </div>
        )}
        <p>{first ? t.count(photos.length) : t.noneHelps}</p>
        <Button kind="secondary" href={page.href(`${spacePath(space.id)}/photos`)}>
          {first ? t.see : t.addFirst}
        </Button>
      </div>
    );
  },
};
