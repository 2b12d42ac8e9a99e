import type { Space } from '#modules/network/rules';
import { type Lang, speak } from '#platform/i18n';
import { en } from './messages.en.ts';
import { fr, type Messages } from './messages.fr.ts';

/** How a question can be put to a space before one comes. */
export type Reach = 'phone' | 'email' | 'nobody';

export const reachOf = ({ phone, email }: Pick<Space, 'phone' | 'email'>): Reach =>
  phone ? 'phone' : email ? 'email' : 'nobody';

/** May I come without an appointment? And if not, what first: nobody is told to call where there is no telephone. */
export const walkInWords = (t: Messages, space: Pick<Space, 'phone' | 'email' | 'walkIn'>): string =>
  space.walkIn === 'yes' ? t.walkIn.yes : t.walkIn[space.walkIn ?? 'unknown'][reachOf(space)];

/** The same, for those who have no words of this module. */
export const walkInSentence = (lang: Lang, space: Pick<Space, 'phone' | 'email' | 'walkIn'>): string =>
  walkInWords(speak({ fr, en }, lang), space);
