import type { Block } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { Awaiting } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { reportsPath } from './pages/ReportsPage.tsx';
import { countsIn } from './store.ts';
import { words } from './words.ts';

/** On the home page of the staff: the errors that wait, in the spaces that she looks after. */
export const waitingBlock: Block = {
  audience: 'staff',
  order: 25,
  budgetBytes: 1500,
  permission: 'space.edit',
  async draw({ db, viewer }, page) {
    const { open } = await countsIn(db, scopeOf(viewer, 'space.edit'));
    if (open === 0) return null;
    const t = words(page.lang).block;
    const action = (
      <Button kind="secondary" dense href={page.href(reportsPath)}>
        {t.see}
      </Button>
    );
    return (
      <section>
        <h2>{t.title}</h2>
        <Awaiting lines={[{ icon: 'warning', what: <b>{t.waiting(open)}</b>, why: t.why, action }]} />
      </section>
    );
  },
};
