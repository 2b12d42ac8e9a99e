import { type Lang, speak } from '#platform/i18n';
import { en } from './messages.en.ts';
import { fr, type Messages } from './messages.fr.ts';

/** This module's words. */
export const words = (lang: Lang): Messages => speak({ fr, en }, lang);

/** Why a role is not given nor taken back, as it is said to whoever asked. */
export type RoleRefusal = keyof Messages['refusals'];

export const refusalInWords = (lang: Lang, refusal: RoleRefusal): string => words(lang).refusals[refusal];
