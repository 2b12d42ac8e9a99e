import type { Page } from '#platform/page';
import type { Block } from '#platform/page-parts';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { actionsOfPerson, type ListedAction } from './action-store.ts';
import { daysLate, stateOf } from './decision.ts';
import { actionPath } from './paths.ts';
import { words } from './words.ts';

const mostShown = 3;

/** On the staff's home: what she is to do, until she has read it; then once its date is near or has passed. */
export const actionsBlock: Block = {
  audience: 'staff',
  place: 'waiting',
  order: 40,
  budgetBytes: 3000,
  async draw({ db, viewer }, page) {
    if (viewer.personId === null) return null;
    const today = dateOf(page.now, page.network.zone);
    const hers = await actionsOfPerson(db, viewer.personId);
    const isNear = (action: ListedAction) => ['late', 'soon'].includes(stateOf(action, today));
    const near = [
      ...hers.filter(isNear),
      ...hers.filter((action) => !isNear(action) && action.seenAt === null),
    ];
    if (near.length === 0) return null;
    const t = words(page.lang).actions;
    return (
      <AwaitingLines
        lines={near.slice(0, mostShown).map((action) => ({
          icon: 'done',
          what: <b lang={page.network.lang}>{action.text}</b>,
          why: [action.groupName, action.seenAt === null && t.isNew, dueIn(page, action)]
            .filter(Boolean)
            .join(' · '),
          action: (
            <Button kind="secondary" dense href={page.href(actionPath(action.id))}>
              {t.see} <span class="unseen">{action.text}</span>
            </Button>
          ),
        }))}
      />
    );
  },
};

/** By when, or how late it is. */
function dueIn(page: Page, action: ListedAction): string | null {
  const t = words(page.lang).actions;
  const late = daysLate(action, dateOf(page.now, page.network.zone));
  if (late > 0) return t.late(late);
  return action.dueOn && t.before(formatDateWithYear(page.lang, action.dueOn));
}
