import { formatNumber } from '#platform/i18n';
import type { Page } from '#platform/page';
import type { Block } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { Figure } from '#ui/Figure';
import { figuresBetween, type Held } from './held-store.ts';
import { words } from './words.ts';

const dayMs = 86_400_000;
const days = 28;

/** On the staff's home: who came these four weeks, and the four before them, in what she looks after. */
export const monthFigures: Block = {
  audience: 'staff',
  place: 'figures',
  order: 20,
  budgetBytes: 1500,
  permission: 'workshop.edit',
  async draw({ db, now, viewer }, page) {
    const scope = scopeOf(viewer, 'workshop.edit');
    const ago = (count: number): Date => new Date(now.getTime() - count * days * dayMs);
    const [latest, before] = await Promise.all([
      figuresBetween(db, scope, { from: ago(1), to: now }),
      figuresBetween(db, scope, { from: ago(2), to: ago(1) }),
    ]);
    if (latest.meetings + before.meetings === 0) return null;
    return <MonthFigures page={page} latest={latest} before={before} />;
  },
};

const MonthFigures = ({ page, latest, before }: { page: Page; latest: Held; before: Held }) => {
  const t = words(page.lang).home;
  const number = (count: number): string => formatNumber(page.lang, count);
  const trendOf = (what: keyof Held) => t.trend(latest[what] - before[what]);
  return (
    <>
      <Figure label={t.people} value={number(latest.people)} comparison={trendOf('people')} />
      <Figure label={t.meetings} value={number(latest.meetings)} comparison={trendOf('meetings')} />
    </>
  );
};
