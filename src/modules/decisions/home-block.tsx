import type { Block } from '#platform/page-parts';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { actionsOfPerson } from './action-store.ts';
import { daysLate, stateOf } from './decision.ts';
import { actionPath } from './paths.ts';
import { words } from './words.ts';

const mostShown = 3;

/** On the staff's home: what she said she would do, once its date is near or has passed. */
export const actionsBlock: Block = {
  audience: 'staff',
  place: 'waiting',
  order: 40,
  budgetBytes: 3000,
  async draw({ db, viewer }, page) {
    if (viewer.personId === null) return null;
    const today = dateOf(page.now, page.network.zone);
    const near = (await actionsOfPerson(db, viewer.personId)).filter((action) =>
      ['late', 'soon'].includes(stateOf(action, today)),
    );
    if (near.length === 0) return null;
    const t = words(page.lang).actions;
    return (
      <AwaitingLines
        lines={near.slice(0, mostShown).map((action) => ({
          icon: 'done',
          what: <b lang={page.lang === 'fr' ? undefined : 'fr'}>{action.text}</b>,
          why:
            stateOf(action, today) === 'late'
              ? `${action.groupName} · ${t.late(daysLate(action, today))}`
              : `${action.groupName} · ${t.before(formatDateWithYear(page.lang, action.dueOn as string))}`,
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
