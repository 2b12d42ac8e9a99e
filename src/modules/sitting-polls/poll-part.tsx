import { accessTo, groupById } from '#modules/groups';
import { sittingsOf } from '#modules/sittings';
import { sittingPath, whenInWords } from '#modules/sittings/rules';
import type { PollPart } from '#platform/page-parts';
import { words } from './words.ts';

/** Under a poll that found a date: the meeting that it set, and whether it still says no place. */
export const datePart: PollPart = {
  order: 10,
  async draw({ db, viewer }, page, { groupId, startsAt }) {
    const [group, sittings] = await Promise.all([groupById(db, groupId), sittingsOf(db, groupId)]);
    const sitting = sittings.find((one) => one.startsAt?.getTime() === startsAt.getTime());
    if (!group || !sitting) return null;
    const t = words(page.lang);
    const isNowhere = sitting.place === null && sitting.onlineUrl === null && sitting.begunAt === null;
    const maySay = isNowhere && (await accessTo(db, group, viewer)) === 'steer';
    return (
      <p class="links">
        <a href={page.href(sittingPath(sitting.id))}>
          {t.theSitting(whenInWords(page.lang, sitting, page.network.zone))}
        </a>{' '}
        {maySay && <a href={page.href(sittingPath(sitting.id, 'modifier'))}>{t.sayPlace}</a>}
      </p>
    );
  },
};
