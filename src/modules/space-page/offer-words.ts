import type { Lang } from '#platform/i18n';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';
import type { Offer } from './offer.ts';

/** What each offer is called. */
export const offerWords: Record<Lang, Record<Offer, string>> = { fr: fr.offers, en: en.offers };
