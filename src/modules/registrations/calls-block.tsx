import type { Block } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { Button } from '#ui/Button';
import { countCalls } from './list-store.ts';
import { registrationsPath } from './paths.ts';
import { words } from './words.ts';

/** On the staff's home: people who wait for a call. */
export const callsBlock: Block = {
  audience: 'staff',
  place: 'next',
  order: 20,
  budgetBytes: 1500,
  permission: 'registration.manage',
  async draw({ db, now, viewer, lang }, page) {
    const count = await countCalls(db, scopeOf(viewer, 'registration.manage'), now);
    if (count === 0) return null;
    const t = words(lang);
    return (
      <section>
        <h2>{t.toCall(count)}</h2>
        <p class="buttons">
          <Button kind="secondary" dense href={page.href(`${registrationsPath}?etat=appeler`)}>
            {t.seeCalls}
          </Button>
        </p>
      </section>
    );
  },
};
