import { newPollPath } from '#modules/date-polls/rules';
import { groupById } from '#modules/groups';
import { sittingById } from '#modules/sittings';
import { phaseOf } from '#modules/sittings/rules';
import type { Lang } from '#platform/i18n';
import type { SittingPart } from '#platform/page-parts';
import { Button } from '#ui/Button';

const words: Record<Lang, string> = {
  fr: 'Trouver la date par un sondage',
  en: 'Find the date by a poll',
};

/** On the page of a meeting whose date is looked for. */
export const pollPart: SittingPart = {
  place: 'lead',
  order: 5,
  async draw({ db, now }, page, { id, groupId, maySteer }) {
    const sitting = await sittingById(db, id);
    const group = await groupById(db, groupId);
    if (!maySteer || !sitting || !group || phaseOf(sitting, now) !== 'undated') return null;
    return (
      <p>
        <Button href={page.href(newPollPath(group.slug))}>{words[page.lang]}</Button>
      </p>
    );
  },
};
