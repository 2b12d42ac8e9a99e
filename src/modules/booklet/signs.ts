import type { PlacedSpace } from '#modules/network/rules';
import { type Offer, offersOf } from '#modules/space-page/rules';

/** The letters of the book, in the order of their key. */
const own: readonly { letter: string; words: string; holds: (space: PlacedSpace) => boolean }[] = [
  { letter: 'D', words: 'aide aux démarches', holds: offering('demarches') },
  { letter: 'A', words: 'ateliers', holds: offering('atelier') },
  { letter: 'O', words: 'ordinateurs', holds: offering('ordinateur') },
  { letter: 'I', words: 'impression', holds: offering('imprimer') },
  { letter: 'V', words: 'conseiller par écran', holds: offering('ecran') },
  { letter: 'W', words: 'Wi-Fi', holds: offering('wifi') },
  { letter: 'F', words: 'accès en fauteuil', holds: ({ access }) => access.includes('wheelchair') },
];

export const ownSigns = own.map(({ letter, words }) => ({ letter, words }));

export const signsOf = (space: PlacedSpace): string[] =>
  own.filter(({ holds }) => holds(space)).map(({ letter }) => letter);

function offering(offer: Offer) {
  return (space: PlacedSpace): boolean => offersOf(space).includes(offer);
}
