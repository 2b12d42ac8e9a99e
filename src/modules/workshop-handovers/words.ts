import { type Lang, speak } from '#platform/i18n';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';

export const words = (lang: Lang) => speak({ fr, en }, lang);
