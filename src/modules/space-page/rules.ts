export { type Offer, offersOf, offerWords } from './offer.ts';
export { spacePath } from './space-path.ts';
