import { spaceById } from '#modules/network';
import type { SpacePart } from '#platform/page-parts';
import { Button } from '#ui/Button';
import { referralPath } from './referral-path.ts';
import { words } from './words.ts';

/** Below what a space says of itself: for those who read its page on behalf of somebody else. */
export const linkPart: SpacePart = {
  place: 'public',
  order: 60,
  async draw({ db }, page, { id }) {
    const space = await spaceById(db, id);
    if (space?.status !== 'published') return null;
    const t = words(page.lang).part;
    return (
      <section class="on-screen">
        <h2>{t.title}</h2>
        <p>{t.lead}</p>
        <p class="buttons">
          <Button href={page.href(referralPath(space.slug))} kind="secondary">
            {t.link}
          </Button>
        </p>
      </section>
    );
  },
};
