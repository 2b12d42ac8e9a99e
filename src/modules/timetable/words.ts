import type { SpaceStatus } from '#modules/network/rules';
import { type Lang, speak } from '#platform/i18n';
import { en } from './messages.en.ts';
import { fr, type Messages } from './messages.fr.ts';

export const words = (lang: Lang): Messages => speak({ fr, en }, lang);

/** Hours are seen when their page is: for a draft, nothing may claim that the public reads them. */
export const weekSaying = (lang: Lang, space: { status: SpaceStatus }) =>
  words(lang).weekPage[audienceOf(space)];

export const specialSaying = (lang: Lang, space: { status: SpaceStatus }) =>
  words(lang).specialPage[audienceOf(space)];

const audienceOf = ({ status }: { status: SpaceStatus }) =>
  status === 'published' ? 'published' : 'unpublished';
