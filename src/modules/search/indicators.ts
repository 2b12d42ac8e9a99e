import type { Indicator } from '#platform/indicator';
import { fewestSearchers } from './missed.ts';
import { missedByMonth } from './missed-store.ts';

/** What the network is asked for and does not have, word by word. */
export const indicators: readonly Indicator[] = [
  {
    name: 'cherche-en-vain',
    order: 63,
    title: { fr: 'Cherché en vain', en: 'Looked up in vain' },
    method: {
      fr: 'Les mots que trois personnes au moins ont cherchés le même jour dans le site sans rien trouver. Qui cherche n’est pas noté.',
      en: 'Words that at least three people looked up on the same day without finding anything. Who searches is not noted.',
    },
    leastShown: fewestSearchers,
    isPlaced: false,
    kinds: {
      title: { fr: 'Ce que l’on a cherché', en: 'What was looked up' },
      name: (_lang, words) => words,
    },
    counts: missedByMonth,
  },
];
