import type { Asked } from '#platform/http/env';
import type { Page } from '#platform/page';
import { scopeOf } from '#platform/scope';
import { AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { countWaitingIn } from './store.ts';
import { words } from './words.ts';

/** On the home page of whoever decides: how many proposals wait. */
export async function drawBlock({ db, viewer }: Asked, page: Page) {
  const count = await countWaitingIn(db, scopeOf(viewer, 'space.moderate'));
  if (count === 0) return null;
  const t = words(page.lang).block;
  const action = (
    <Button kind="secondary" dense href={page.href('/extranet/espaces/propositions')}>
      {t.examine}
    </Button>
  );
  return (
    <AwaitingLines lines={[{ icon: 'pencil', what: <b>{t.proposals(count)}</b>, why: t.why, action }]} />
  );
}
