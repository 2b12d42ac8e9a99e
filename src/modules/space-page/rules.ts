export { type Offer, offers, offersOf, offerWords } from './offer.ts';
export { spacePath } from './space-path.ts';
