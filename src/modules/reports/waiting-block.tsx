import type { Block } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { reportsPath } from './pages/ReportsPage.tsx';
import { countsIn } from './store.ts';
import { words } from './words.ts';

/** On the home page of the staff: the errors that wait, in the spaces that she looks after. */
export const waitingBlock: Block = {
  audience: 'staff',
  place: 'waiting',
  order: 40,
  budgetBytes: 1500,
  permission: 'space.edit',
  async draw({ db, viewer }, page) {
    const { open } = await countsIn(db, scopeOf(viewer, 'space.edit'));
    if (open === 0) return null;
    const t = words(page.lang).block;
    const action = (
      <Button kind="secondary" dense href={page.href(reportsPath)}>
        {t.see} <span class="unseen">{t.what}</span>
      </Button>
    );
    return (
      <AwaitingLines lines={[{ icon: 'warning', what: <b>{t.waiting(open)}</b>, why: t.why, action }]} />
    );
  },
};
