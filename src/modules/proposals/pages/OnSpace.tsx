import { type Changed, fieldWords } from '#modules/network/rules';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Awaiting } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { Notice } from '#ui/Notice';
import { type Knot, State } from '#ui/State';
import type { Proposal, ProposalState } from '../proposal.ts';
import { words } from '../words.ts';

interface WaitingProps {
  page: Page;
  waiting: readonly Proposal[];
  decides: boolean;
}

/** The changes that the public does not see yet: for the team a reminder, for the ambassador a task. */
export function Waiting({ page, waiting, decides }: WaitingProps) {
  const t = words(page.lang).space;
  if (waiting.length === 0) return null;
  return (
    <>
      <Notice kind="warning">
        {decides ? t.waitingForYou(waiting.length) : t.waitingMine(waiting.length)}
      </Notice>
      <Awaiting
        lines={waiting.map((proposal) => ({
          icon: 'clock',
          what: fieldNames(page, proposal),
          why: `${proposal.personName}, ${momentText(page, proposal.proposedAt)}`,
          action: (
            <Button kind="secondary" dense href={page.href(pathOf(proposal))}>
              {decides ? words(page.lang).proposals.examine : t.seeProposal}
            </Button>
          ),
        }))}
      />
    </>
  );
}

/** What the viewer proposed lately and was answered: accepted, or not and why. */
export function Answered({ page, answered }: { page: Page; answered: readonly Proposal[] }) {
  if (answered.length === 0) return null;
  return (
    <>
      <h2>{words(page.lang).space.answered}</h2>
      <ul class="plain">
        {answered.map((proposal) => (
          <li>
            <a href={page.href(pathOf(proposal))}>{fieldNames(page, proposal)}</a>{' '}
            <ProposalStateWord page={page} state={proposal.state} />
            {proposal.reason && <p>{proposal.reason}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

const pathOf = ({ id }: Proposal): string => `/extranet/espaces/propositions/${id}`;

/** What a proposal changes, by the names of its fields. */
export const fieldNames = ({ lang }: Page, { changes }: Proposal): string =>
  Object.keys(changes)
    .map((field) => fieldWords[lang][field as Changed].label)
    .join(', ');

const knots: Record<ProposalState, Knot> = {
  waiting: 'half',
  accepted: 'ticked',
  refused: 'crossed',
  withdrawn: 'hollow',
};

/** What became of a proposal. */
export const ProposalStateWord = ({ page, state }: { page: Page; state: ProposalState }) => (
  <State knot={knots[state]}>{words(page.lang).proposals.states[state]}</State>
);
