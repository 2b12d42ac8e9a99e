import { type State as SpaceState, stateInWords, type StateWords } from '#modules/hours/rules';
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

export const knotOf = (words: StateWords): Knot => knots[words.is];

/** What a space is doing now: a knot, a word, and what comes next on a line of its own. */
export function StateOf({ page, state }: { page: Page; state: SpaceState }) {
  const words = wordsOfState(page, state);
  return (
    <>
      <State knot={knotOf(words)}>{words.word}</State>
      <p>
        {words.reason && <span lang="fr">{words.reason}, </span>}
        {words.detail}
      </p>
    </>
  );
}
