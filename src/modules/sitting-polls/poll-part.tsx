import { accessTo, groupById } from '#modules/groups';
import { sittingById } from '#modules/sittings';
import { type Sitting, sittingPath, whenInWords } from '#modules/sittings/rules';
import type { Asked } from '#platform/http/env';
import type { Page } from '#platform/page';
import type { PollPart } from '#platform/page-parts';
import { Notice } from '#ui/Notice';
import { tiedTo } from './store.ts';
import { words } from './words.ts';

/** Under a poll that found a date: what became of the meeting that has it, where that is, and whether it says no place yet. */
export const datePart: PollPart = {
  order: 10,
  async draw(asked, page, { id, startsAt, isGuest }) {
    const sittingId = await tiedTo(asked.db, id);
    const sitting = sittingId && (await sittingById(asked.db, sittingId));
    if (!sitting) return null;
    const news = newsOf(page, sitting, startsAt);
    const why = isGuest ? null : sitting.cancelledWhy;
    return (
      <>
        {news && !why && <Notice kind="warning">{news}</Notice>}
        {news && why && (
          <Notice kind="warning" title={news}>
            {words(page.lang).why(why)}
          </Notice>
        )}
        {!isGuest && <Ways page={page} sitting={sitting} maySay={await maySay(asked, sitting)} />}
      </>
    );
  },
};

/** What the date of the poll says no more; null while the meeting is at that hour. */
function newsOf(page: Page, sitting: Sitting, chosen: Date): string | null {
  const t = words(page.lang);
  if (sitting.cancelledAt !== null) return t.calledOff;
  if (sitting.startsAt === null) return t.undated;
  if (sitting.startsAt.getTime() === chosen.getTime()) return null;
  return t.movedTo(whenInWords(page.lang, sitting, page.network.zone));
}

function Ways({ page, sitting, maySay }: { page: Page; sitting: Sitting; maySay: boolean }) {
  const t = words(page.lang);
  const isExpected = sitting.cancelledAt === null && sitting.startsAt !== null;
  return (
    <p class="links">
      <a href={page.href(sittingPath(sitting.id))}>
        {isExpected ? t.theSitting(whenInWords(page.lang, sitting, page.network.zone)) : t.openIt}
      </a>{' '}
      {maySay && <a href={page.href(sittingPath(sitting.id, 'modifier'))}>{t.sayPlace}</a>}
    </p>
  );
}

/** It says no place, and she may say one. */
async function maySay({ db, viewer }: Asked, sitting: Sitting): Promise<boolean> {
  const isNowhere = sitting.place === null && sitting.onlineUrl === null;
  if (!isNowhere || sitting.begunAt !== null || sitting.cancelledAt !== null) return false;
  const group = await groupById(db, sitting.groupId);
  return group !== undefined && (await accessTo(db, group, viewer)) === 'steer';
}
