import { type Lang, speak } from '#platform/i18n';
import { en } from './messages.en.ts';
import { fr, type Messages } from './messages.fr.ts';

/** This module's words. */
export const words = (lang: Lang): Messages => speak({ fr, en }, lang);
