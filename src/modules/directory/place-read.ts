import type { Place } from '#modules/lookup/rules';
import { type Lang, speak } from '#platform/i18n';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';

/** Which commune was understood, in a sentence; null when it is the one that was typed. */
export const placeRead = (lang: Lang, place: Place): string | null =>
  place.is === 'here' && place.understood
    ? speak({ fr, en }, lang).understood.place(place.commune.name)
    : null;
