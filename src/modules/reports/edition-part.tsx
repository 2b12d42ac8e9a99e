import type { EditionPart } from '#platform/print';
import { scopeOf } from '#platform/scope';
import { reportsPath } from './pages/ReportsPage.tsx';
import { countsIn } from './store.ts';
import { words } from './words.ts';

/** Before an edition is frozen: the errors that were reported and that nobody has corrected. */
export const awaitedErrors: EditionPart = {
  place: 'freezing',
  order: 20,
  permission: 'space.edit',
  async draw(c, page) {
    const { open, taken } = await countsIn(c.var.db, scopeOf(c.var.viewer, 'space.edit'));
    if (open + taken === 0) return null;
    const t = words(page.lang).block;
    return (
      <>
        {t.waiting(open + taken)}. <a href={page.href(reportsPath)}>{t.seeReports}</a>
      </>
    );
  },
};
