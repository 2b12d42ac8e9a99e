export { type Offer, offersOf } from './offer.ts';
export { offerWords } from './offer-words.ts';
export { walkInSentence } from './reach.ts';
export { listOf, spacePath } from './space-path.ts';
export { vcardOf } from './vcard.ts';
export { whoVouches } from './who-vouches.ts';
