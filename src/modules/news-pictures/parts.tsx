import type { NewsPart } from '#platform/page-parts';
import { Button } from '#ui/Button';
import { ItemPictureView } from './pages/ItemPictureView.tsx';
import { picturePath } from './paths.ts';
import { pictureOf } from './store.ts';
import { words } from './words.ts';

/** Above the text of an item. */
export const picturePart: NewsPart = {
  place: 'picture',
  order: 10,
  async draw({ db }, page, item) {
    const picture = item && (await pictureOf(db, item.id));
    return picture ? (
      <ItemPictureView page={page} picture={picture} sizes="(width >= 47.5em) 44rem, 100vw" isFirst />
    ) : null;
  },
};

/** For those who write it: what is shown, and where it is chosen. */
export const staffPart: NewsPart = {
  place: 'staff',
  order: 10,
  async draw({ db }, page, item) {
    if (!item) return null;
    const t = words(page.lang);
    const picture = await pictureOf(db, item.id);
    return (
      <section class="stack">
        <h2>{t.title}</h2>
        {picture ? (
          <div class="photo-preview">
            <ItemPictureView page={page} picture={picture} sizes="35rem" />
          </div>
        ) : (
          <p>{t.none}</p>
        )}
        <Button kind="secondary" href={page.href(picturePath(item.id))}>
          {picture ? t.change : t.add}
        </Button>
      </section>
    );
  },
};
