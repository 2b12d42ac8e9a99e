import type { Block } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { countCalls } from './list-store.ts';
import { registrationsPath } from './paths.ts';
import { words } from './words.ts';

/** On the staff's home: people who wait for a call. */
export const callsBlock: Block = {
  audience: 'staff',
  place: 'waiting',
  order: 20,
  budgetBytes: 1500,
  permission: 'registration.manage',
  async draw({ db, now, viewer, lang }, page) {
    const count = await countCalls(db, scopeOf(viewer, 'registration.manage'), now);
    if (count === 0) return null;
    const t = words(lang).block;
    const action = (
      <Button kind="secondary" dense href={page.href(`${registrationsPath}?etat=appeler`)}>
        {t.see} <span class="unseen">{t.what}</span>
      </Button>
    );
    return <AwaitingLines lines={[{ icon: 'phone', what: <b>{t.toCall(count)}</b>, why: t.why, action }]} />;
  },
};
