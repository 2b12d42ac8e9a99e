import type { Block } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { countCalls } from './follow-store.ts';
import { listPath } from './paths.ts';
import { words } from './words.ts';

/** On the home page of an ambassador: how many spaces somebody has to call. */
export const callsBlock: Block = {
  audience: 'staff',
  place: 'stale',
  order: 10,
  budgetBytes: 1500,
  permission: 'check.follow',
  async draw({ db, viewer, now }, page) {
    const count = await countCalls(db, scopeOf(viewer, 'check.follow'), now);
    if (count === 0) return null;
    const t = words(page.lang).block;
    const action = (
      <Button kind="secondary" dense href={page.href(listPath)}>
        {t.see} <span class="unseen">{t.what}</span>
      </Button>
    );
    return <AwaitingLines lines={[{ icon: 'phone', what: <b>{t.calls(count)}</b>, why: t.why, action }]} />;
  },
};
