import { type FieldName, fieldWords, type PlacedSpace, placeOf } from '#modules/network/rules';
import { can } from '#platform/access';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Awaiting } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { Notice } from '#ui/Notice';
import type { Proposal } from '../proposal.ts';
import { words } from '../words.ts';

interface WaitingProps {
  page: Page;
  space: PlacedSpace;
  waiting: readonly Proposal[];
}

/** The changes that the public does not see yet: for the team a reminder, for the ambassador a task. */
export function Waiting({ page, space, waiting }: WaitingProps) {
  const t = words(page.lang).space;
  if (waiting.length === 0) return null;
  const decides = can(page.viewer, 'space.moderate', placeOf(space));
  return (
    <section>
      <Notice kind="warning">
        {decides ? t.waitingForYou(waiting.length) : t.waitingMine(waiting.length)}
      </Notice>
      <Awaiting
        lines={waiting.map((proposal) => ({
          icon: 'clock',
          what: fieldNames(page, proposal),
          why: `${proposal.personName}, ${momentText(page, proposal.proposedAt)}`,
          action: (
            <Button kind="secondary" dense href={page.href(`/extranet/espaces/propositions/${proposal.id}`)}>
              {decides ? words(page.lang).proposals.examine : t.seeProposal}
            </Button>
          ),
        }))}
      />
    </section>
  );
}

/** What a proposal changes, by the names of its fields. */
export const fieldNames = ({ lang }: Page, { changes }: Proposal): string =>
  Object.keys(changes)
    .map((field) => fieldWords[lang][field as FieldName].label)
    .join(', ');
