import { type Lang, speak } from '#platform/i18n';
import { en } from './messages.en.ts';
import { fr, type Messages } from './messages.fr.ts';

export const words = (lang: Lang): Messages => speak({ fr, en }, lang);
