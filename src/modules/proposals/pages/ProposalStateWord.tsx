import type { Page } from '#platform/page';
import { type Knot, State } from '#ui/State';
import type { ProposalState } from '../proposal.ts';
import { words } from '../words.ts';

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
