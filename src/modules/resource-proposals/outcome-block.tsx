import type { Block } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { proposalPath } from './paths.ts';
import { outcomesFor } from './store.ts';
import { words } from './words.ts';

const mostShown = 3;

/** On the staff's home: what became of what she proposed, until she has read it. */
export const outcomeBlock: Block = {
  audience: 'staff',
  place: 'waiting',
  order: 61,
  budgetBytes: 3000,
  permission: 'resource.write',
  async draw({ db, viewer }, page) {
    if (viewer.personId === null) return null;
    const asked = { personId: viewer.personId, scope: scopeOf(viewer, 'resource.write') };
    const outcomes = await outcomesFor(db, asked, mostShown);
    if (outcomes.length === 0) return null;
    const t = words(page.lang);
    return (
      <AwaitingLines
        lines={outcomes.map(({ id, resourceId, title, state, deciderName }) => ({
          icon: 'talk',
          what: <b>{title}</b>,
          why: t.outcomes[state](deciderName),
          action: (
            <Button kind="secondary" dense href={page.href(proposalPath(resourceId, id))}>
              {t.read} <span class="unseen">{title}</span>
            </Button>
          ),
        }))}
      />
    );
  },
};
