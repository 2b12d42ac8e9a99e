import { type State as SpaceState, type StateWords, stateInWords } from '#modules/hours/rules';
import type { Page } from '#platform/page';
import { type Knot, State } from '#ui/State';

const knots: Record<StateWords['is'], Knot> = {
  open: 'full',
  appointment: 'half',
  closed: 'hollow',
  closed_exceptionally: 'crossed',
};

export const wordsOfState = (page: Page, state: SpaceState): StateWords =>
  stateInWords(state, { lang: page.lang, zone: page.network.zone, now: page.now });

/** A state's knot and word. */
export const StateWord = ({ words }: { words: StateWords }) => (
  <State knot={knots[words.is]}>{words.word}</State>
);

/** What somebody wrote as the reason of a closing, in the language it is written in. */
export const Reason = ({ reason }: { reason: string | null }) =>
  reason && (
    <>
      {' '}
      (<span lang="fr">{reason}</span>)
    </>
  );

/** What a space is doing now: a knot, a word, and what comes next on a line of its own. */
export function StateOf({ page, state }: { page: Page; state: SpaceState }) {
  const words = wordsOfState(page, state);
  return (
    <>
      <StateWord words={words} />
      <p>
        {words.detail}
        <Reason reason={words.reason} />
      </p>
    </>
  );
}
