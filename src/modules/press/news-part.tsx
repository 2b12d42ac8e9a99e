import { itemById } from '#modules/news';
import type { NewsPart } from '#platform/page-parts';
import { Button } from '#ui/Button';
import { writePath } from './paths.ts';
import { words } from './words.ts';

/** For whoever speaks to the press, on the page of an item that is published or will be. */
export const releasePart: NewsPart = {
  place: 'staff',
  order: 30,
  permission: 'press.send',
  async draw({ db }, page, item) {
    const whole = item && (await itemById(db, item.id));
    if (whole?.state !== 'published') return null;
    const t = words(page.lang);
    return (
      <section>
        <h2>{t.title}</h2>
        <p>{t.fromNewsHint}</p>
        <p>
          <Button kind="secondary" href={page.href(writePath(whole.id))}>
            {t.fromNews}
          </Button>
        </p>
      </section>
    );
  },
};
