import type { Page } from '#platform/page';
import type { Proposal } from '../proposal.ts';
import { words } from '../words.ts';
import { ProposalStateWord } from './ProposalStateWord.tsx';
import { fieldNames } from './Waiting.tsx';

/** What the viewer proposed lately and was answered: accepted, or not and why. */
export function Answered({ page, answered }: { page: Page; answered: readonly Proposal[] }) {
  if (answered.length === 0) return null;
  return (
    <section class="rule">
      <h2>{words(page.lang).space.answered}</h2>
      <ul class="plain">
        {answered.map((proposal) => (
          <li>
            <a href={page.href(`/extranet/espaces/propositions/${proposal.id}`)}>
              {fieldNames(page, proposal)}
            </a>{' '}
            <ProposalStateWord page={page} state={proposal.state} />
            {proposal.reason && <p>{proposal.reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
